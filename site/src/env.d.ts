declare namespace App {
  interface Locals {
    /** Set when a page is rendered for a given snapshot: by the resident renderer, and by a preview. */
    snapshot?: import('./content/snapshot.ts').Snapshot;
  }
}
