/** One file of the site, as readers get it. */
export interface RenderedFile {
  /** Relative to the site's folder, as `news/index.html`. */
  file: string;
  /** Makes it. */
  bytes(): Promise<Buffer>;
  /** Says what a file on disk that has these bytes is known by, see `fileIdentity`. With such a file there is no need to make them. */
  knownAs?: string;
  /** Is told what the file is known by now. */
  onWritten?(identity: string): void;
}
