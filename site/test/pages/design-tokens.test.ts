import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

const css = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) => colours(body));
const [light = {}, dark = {}, more = {}, moreDark = {}] = blocks;

const schemes = {
  light,
  dark: { ...light, ...dark },
  'more contrast': { ...light, ...more },
  'more contrast, dark': { ...light, ...dark, ...more, ...moreDark },
};

test('there are colours for light, dark, more contrast, and both', () => {
  expect(blocks.map((block) => 'ink' in block && 'paper' in block)).toEqual([true, true, true, true]);
});

describe.each(Object.entries(schemes))('colours: %s', (_name, scheme) => {
  test.each(['ink', 'quiet', 'link', 'visited', 'good', 'poor'])('%s can be read on paper and on a card', (text) => {
    expect(contrast(scheme, text, 'paper')).toBeGreaterThanOrEqual(7);
    expect(contrast(scheme, text, 'card')).toBeGreaterThanOrEqual(7);
  });

  test('the front page’s opening and the footer can be read', () => {
    expect(contrast(scheme, 'ink', 'sky')).toBeGreaterThanOrEqual(7);
    expect(contrast(scheme, 'on-hill', 'hill-near')).toBeGreaterThanOrEqual(7);
  });

  test('marks that carry meaning stand out from the paper', () => {
    for (const mark of ['accent', 'edge', 'ridge']) expect(contrast(scheme, mark, 'paper')).toBeGreaterThanOrEqual(3);
  });
});

function colours(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[\da-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** As WCAG 2.2 counts it. */
function contrast(scheme: Record<string, string>, a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(scheme[a]), luminance(scheme[b])].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string | undefined): number {
  const digits = colour?.slice(1) ?? '';
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
