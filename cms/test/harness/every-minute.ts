import { createRequire } from 'node:module';
import path from 'node:path';
import { compiledFolder } from './compile';

/** The very module that the running newsroom uses: what is compiled is loaded once. */
export const { endEveryMinute, everyMinute }: typeof import('../../src/setup/every-minute') = createRequire(
  import.meta.url,
)(path.join(compiledFolder, 'src/setup/every-minute'));
