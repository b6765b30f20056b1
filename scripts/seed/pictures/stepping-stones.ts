import { frame } from './frame.ts';

/** Stones across calm water, each a little larger than the one before. */
export const steppingStones = frame(`
  <rect width="1600" height="900" fill="#cfe3de"/>
  <path d="M0 250 C400 190 900 300 1600 210 V0 H0Z" fill="#f4dfb8"/>
  <path d="M0 420 C500 370 1000 470 1600 400" fill="none" stroke="#b4d2cc" stroke-width="14"/>
  <path d="M0 600 C500 550 1000 650 1600 580" fill="none" stroke="#b4d2cc" stroke-width="18"/>
  <path d="M0 790 C500 740 1000 840 1600 770" fill="none" stroke="#b4d2cc" stroke-width="22"/>
  <ellipse cx="1180" cy="330" rx="80" ry="34" fill="#c98b6b"/>
  <ellipse cx="1000" cy="430" rx="105" ry="46" fill="#bd7a5c"/>
  <ellipse cx="790" cy="540" rx="135" ry="60" fill="#a9684f"/>
  <ellipse cx="560" cy="665" rx="170" ry="76" fill="#8f5546"/>
  <ellipse cx="290" cy="800" rx="210" ry="92" fill="#74443f"/>
`);
