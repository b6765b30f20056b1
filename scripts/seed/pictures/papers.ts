import { frame } from './frame.ts';

/** Sheets of paper, one over another, with bars where lines would be. */
export const papers = frame(`
  <rect width="1600" height="900" fill="#f3d9c3"/>
  <circle cx="330" cy="250" r="340" fill="#f7e6d2"/>
  <g transform="translate(520 130) rotate(-9)"><rect width="480" height="640" rx="18" fill="#d98c5f"/></g>
  <g transform="translate(600 120) rotate(4)"><rect width="480" height="640" rx="18" fill="#5f8a86"/></g>
  <g transform="translate(660 140) rotate(-2)">
    <rect width="480" height="640" rx="18" fill="#fffaf1"/>
    <g fill="#e3c9ae">
      <rect x="60" y="80" width="250" height="34" rx="17" fill="#b5654a"/>
      <rect x="60" y="170" width="360" height="20" rx="10"/><rect x="60" y="220" width="330" height="20" rx="10"/>
      <rect x="60" y="270" width="350" height="20" rx="10"/><rect x="60" y="360" width="360" height="20" rx="10"/>
      <rect x="60" y="410" width="300" height="20" rx="10"/><rect x="60" y="460" width="340" height="20" rx="10"/>
      <rect x="60" y="510" width="210" height="20" rx="10"/>
    </g>
  </g>
`);
