import type { Page } from 'playwright-core';
import { answerTo } from './answers.ts';
import { axe } from './axe.ts';
import { codeSniffer } from './code-sniffer.ts';
import { ibm } from './ibm.ts';

/**
 * What three independent checkers find on the page that is open: every rule of WCAG 2.2 A to AAA that a program can check.
 * What they are not sure of counts too, unless `answers.ts` answers it.
 * @returns a line each; none when all is well
 */
export async function faultsOn(page: Page): Promise<string[]> {
  const findings = [...(await axe(page)), ...(await ibm(page)), ...(await codeSniffer(page))];
  return findings
    .filter((finding) => answerTo(finding) === undefined)
    .map(({ checker, rule, message, html }) => `${checker}, ${rule}: ${message} ${html}`);
}
