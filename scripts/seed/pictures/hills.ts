import { frame } from './frame.ts';

/** Rounded hills, a winding path and a low sun. */
export const hills = frame(`
  <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
    <stop offset="0" stop-color="#f9d9a8"/><stop offset="1" stop-color="#fdf1dc"/>
  </linearGradient>
  <rect width="1600" height="900" fill="url(#sky)"/>
  <circle cx="1130" cy="330" r="130" fill="#f2a65a"/>
  <path d="M0 520 C260 360 470 380 720 500 S1240 400 1600 470 V900 H0Z" fill="#d98c5f"/>
  <path d="M0 640 C300 500 620 560 860 640 S1360 540 1600 600 V900 H0Z" fill="#b5654a"/>
  <path d="M0 770 C340 640 700 700 980 760 S1420 690 1600 720 V900 H0Z" fill="#7d4a4f"/>
  <path d="M760 900 C720 800 900 770 840 700 S690 640 760 580 S840 540 800 500" fill="none" stroke="#fbe7c6" stroke-width="34" stroke-linecap="round"/>
`);
