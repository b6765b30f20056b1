import type { ShareKind } from '../src/lib/share-picture.ts';

/**
 * What stands in the sky of each picture that is shown where a page is shared. Shapes only: words would go stale, and not
 * everybody can read words in a picture. All lie in the middle, because some places cut a picture to a square.
 */
export const drawings: Record<ShareKind, string> = {
  site: '<circle cx="600" cy="235" r="120" fill="#e2a24a"/>',
  news: `<circle cx="770" cy="170" r="70" fill="#e2a24a"/>
    <rect x="440" y="110" width="320" height="260" rx="14" fill="#fdf8ee" stroke="#173f4c" stroke-width="10"/>
    <rect x="475" y="148" width="250" height="26" fill="#173f4c"/>
    <rect x="475" y="200" width="110" height="130" fill="#6f9aa3"/>
    <path d="M610 206h115M610 240h115M610 274h115M610 308h115M610 330h70" stroke="#4d4539" stroke-width="10"/>`,
  inspection: `<circle cx="390" cy="235" r="80" fill="#17502f"/>
    <path d="M351 237l28 29 52-58" fill="none" stroke="#fdf8ee" stroke-width="20"/>
    <rect x="525" y="165" width="140" height="140" fill="#fdf8ee" stroke="#7f2a10" stroke-width="20"/>
    <path d="M558 235h74" stroke="#7f2a10" stroke-width="20"/>
    <path d="M810 145l88 160H722z" fill="#fdf8ee" stroke="#7f2a10" stroke-width="20"/>
    <path d="M810 200v52m0 18v20" stroke="#7f2a10" stroke-width="18"/>`,
  document: `<circle cx="730" cy="170" r="70" fill="#e2a24a"/>
    <path d="M480 90h170l80 80v220H480z" fill="#fdf8ee" stroke="#173f4c" stroke-width="10" stroke-linejoin="round"/>
    <path d="M650 90v80h80" fill="none" stroke="#173f4c" stroke-width="10" stroke-linejoin="round"/>
    <path d="M520 215h170M520 255h170M520 295h170M520 335h100" stroke="#4d4539" stroke-width="12"/>`,
  help: `<circle cx="760" cy="130" r="70" fill="#e2a24a"/>
    <path d="M590 190h240a26 26 0 0 1 26 26v104a26 26 0 0 1-26 26h-30v52l-58-52H590z" fill="#b9cfd2" stroke="#173f4c" stroke-width="10" stroke-linejoin="round"/>
    <path d="M380 90h270a26 26 0 0 1 26 26v134a26 26 0 0 1-26 26H500l-62 62v-62h-58a26 26 0 0 1-26-26V116a26 26 0 0 1 26-26z" fill="#fdf8ee" stroke="#173f4c" stroke-width="10" stroke-linejoin="round"/>
    <path d="M405 155h220M405 212h150" stroke="#4d4539" stroke-width="12"/>`,
};

/** A whole picture as SVG: the hills of the site, the sky above them, and what stands in it. */
export function shareDrawing(kind: ShareKind): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">
  <rect width="1200" height="630" fill="#f6dfb6"/>
  ${drawings[kind]}
  <g transform="translate(0 380) scale(1 2.5)">
    <path fill="#b9cfd2" d="M0 60C90 52 150 30 240 28s150 30 240 28C600 54 660 6 790 6s170 42 250 44 110-10 160-14v64H0z"/>
    <path fill="#6f9aa3" d="M0 80c110-10 200-32 320-30s200 28 320 24 220-22 340-20 160 16 220 14v32H0z"/>
    <path fill="#173f4c" d="M0 90c160 8 260-14 420-12s280 16 440 10 240-12 340-4v16H0z"/>
  </g>
</svg>`;
}
