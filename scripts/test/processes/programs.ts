import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Program } from '../../processes/child.ts';
import { type Company, createCompany } from '../../processes/company.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A company that is ended with the test. */
export function company(): Company {
  const created = createCompany();
  onTestFinished(() => created.stop());
  return created;
}

/** A program with this source, in a folder of its own. */
export function program(name: string, source: string): Program {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'program.mjs'), source);
  return {
    name,
    arguments: [path.join(folder, 'program.mjs')],
    folder,
    environment: process.env,
    log: path.join(folder, 'logs/program.log'),
  };
}

/** Says who it is and goes on until it is ended. */
export const waits = 'console.log(process.pid); setInterval(() => {}, 1000);';
