import { frame } from './frame.ts';

const colours = ['#b5654a', '#5f8a86', '#c98b3d', '#7d4a4f', '#86925a', '#d98c5f'];
/** Areas 1, 2 and 6 made enough progress: their circles are full. */
const full = [true, true, false, false, false, true];

/** Six circles in a row: three full, three half full. */
export const sixCircles = frame(`
  <rect width="1600" height="900" fill="#fbeedb"/>
  <path d="M0 700 C500 630 1000 760 1600 670 V900 H0Z" fill="#f3d9b4"/>
  ${colours.map((colour, index) => circle(200 + index * 240, colour, full[index] === true)).join('\n')}
`);

function circle(x: number, colour: string, isFull: boolean): string {
  const ring = `<circle cx="${x}" cy="430" r="96" fill="none" stroke="${colour}" stroke-width="14"/>`;
  const filling = isFull
    ? `<circle cx="${x}" cy="430" r="72" fill="${colour}"/>`
    : `<path d="M${x - 72} 430 a72 72 0 0 0 144 0z" fill="${colour}"/>`;
  return ring + filling;
}
