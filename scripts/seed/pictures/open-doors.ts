import { frame } from './frame.ts';

/** Three open doors with light behind them. */
export const openDoors = frame(`
  <rect width="1600" height="900" fill="#7d4a4f"/>
  <rect y="740" width="1600" height="160" fill="#643a40"/>
  ${door(210, '#d98c5f')}${door(640, '#5f8a86')}${door(1070, '#c98b3d')}
`);

function door(x: number, colour: string): string {
  return `<g transform="translate(${x} 170)">
    <path d="M0 570 V140 a150 140 0 0 1 300 0 V570Z" fill="#fbe7c6"/>
    <path d="M0 570 L-70 730 H370 L300 570Z" fill="#fbe7c6" opacity="0.35"/>
    <path d="M300 570 V140 a150 140 0 0 0 -60 -112 L360 90 V640Z" fill="${colour}"/>
    <circle cx="335" cy="360" r="12" fill="#fbe7c6"/>
  </g>`;
}
