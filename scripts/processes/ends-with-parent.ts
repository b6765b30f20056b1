import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What to put before a script when Node runs it, so that the process does not outlive the one that started it. */
export const endsWithParent = ['--import', pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.ts')).href];
