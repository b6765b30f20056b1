/** One file of the site, as readers get it. */
export interface RenderedFile {
  /** Relative to the site's folder, as `news/index.html`. */
  file: string;
  bytes: Buffer;
}
