import { parentPort } from 'node:worker_threads';
import { type FileFacts, fileFacts, isRead } from '../gate/file-facts.ts';
import { makeFile } from './make-file.ts';

export interface FileToMake {
  /** Absolute path. */
  target: string;
  bytes: Uint8Array;
}

export interface FileMade {
  /** See `fileIdentity`. */
  identity: string;
  /** `null` for a file that the gate does not read. */
  read: FileFacts | null;
}

// What can't be made ends the thread: whoever started it is given the error, and nothing is written after it.
parentPort?.on('message', ({ target, bytes }: FileToMake) => {
  const made: FileMade = { identity: makeFile(target, bytes), read: isRead(target) ? read(target, bytes) : null };
  parentPort?.postMessage(made);
});

function read(target: string, { buffer, byteOffset, byteLength }: Uint8Array): FileFacts {
  return fileFacts(target, Buffer.from(buffer, byteOffset, byteLength).toString());
}
