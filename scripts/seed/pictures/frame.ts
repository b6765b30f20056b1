/** The size of every picture, in pixels: 16 to 9, wide enough for a large screen. */
export const pictureSize = { width: 1600, height: 900 } as const;

/** Puts shapes into an SVG document of the common size. Shapes only: words in a picture can't be read by everybody. */
export function frame(shapes: string): string {
  const { width, height } = pictureSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
}
