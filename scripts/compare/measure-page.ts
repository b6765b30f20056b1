import type { Browser, BrowserContextOptions } from 'playwright-core';
import { axe } from '../checkers/axe.ts';
import type { Checker, Finding } from '../checkers/finding.ts';
import { ibm } from '../checkers/ibm.ts';
import { firstPaint } from './first-paint.ts';
import { lighthouse, type Scores } from './lighthouse.ts';
import { phone, withoutOthers } from './phone.ts';
import { type Weight, weigh } from './weigh.ts';

/** Everything that was measured of one page. */
export interface Measured {
  name: string;
  weight: Weight;
  /** What a checker is sure of, by day and at night. */
  axe: { light: Finding[]; dark: Finding[] };
  ibm: { light: Finding[]; dark: Finding[] };
  lighthouse: Scores;
  /** Milliseconds, one for each visit. */
  firstPaints: number[];
}

const visits = 5;

/**
 * @param executable the same browser, for Lighthouse to start
 */
export async function measurePage(
  name: string,
  address: string,
  browser: Browser,
  executable: string,
): Promise<Measured> {
  const found = async (checker: Checker) => ({
    light: await sureFindings(browser, address, checker, 'light'),
    dark: await sureFindings(browser, address, checker, 'dark'),
  });
  const firstPaints: number[] = [];
  while (firstPaints.length < visits) firstPaints.push(await firstPaint(browser, address));
  return {
    name,
    weight: await weigh(browser, address),
    axe: await found(axe),
    ibm: await found(ibm),
    lighthouse: await lighthouse(executable, address),
    firstPaints,
  };
}

async function sureFindings(
  browser: Browser,
  address: string,
  checker: Checker,
  colorScheme: NonNullable<BrowserContextOptions['colorScheme']>,
): Promise<Finding[]> {
  const context = await browser.newContext({ ...phone, colorScheme });
  try {
    const page = await context.newPage();
    await withoutOthers(page);
    await page.goto(address);
    return (await checker(page)).filter(({ isSure }) => isSure);
  } finally {
    await context.close();
  }
}
