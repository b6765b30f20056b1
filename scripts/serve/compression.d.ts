/** The part of `compression` that we use. The published types are those of an Express handler; ours is Node's own server. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;
  type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

  const compression: { (options: { filter: Filter; brotli: BrotliOptions }): Handler; filter: Filter };
  export default compression;
}
