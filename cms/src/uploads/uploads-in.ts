/** An upload in a text, and the name of the original in the name of one of its sizes. */
const upload = /\/uploads\/(?:(?:thumbnail|small|medium|large)_)?([^\s"'<>()[\]\\?#/]+)/g;

/** The addresses of the uploads that a text shows or links to, each as the media library knows it: `/uploads/x.jpg`. */
export function uploadsIn(text: string): string[] {
  return [...text.matchAll(upload)].map(([, name]) => `/uploads/${name}`);
}
