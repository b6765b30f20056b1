import { z } from 'zod';
import { asScript } from './as-script.ts';
import type { Checker } from './finding.ts';

/** HTML_CodeSniffer: WCAG of level AAA. Its warnings come along, as not sure; its notices, which every page gets, do not. */
export const codeSniffer: Checker = async (page) => {
  await page.evaluate(await asScript('@pa11y/html_codesniffer/build/HTMLCS.js'));
  return messages.parse(await page.evaluate(check)).map(({ type, code, msg, html }) => ({
    checker: 'HTML_CodeSniffer',
    rule: code.replace('WCAG2AAA.', ''),
    isSure: type === kinds.error,
    message: msg,
    html,
  }));
};

const kinds = { error: 1, warning: 2, notice: 3 };

/** Runs in the page. */
const check = `new Promise((resolve, reject) => HTMLCS.process('WCAG2AAA', document,
  () => resolve(HTMLCS.getMessages()
    .filter(({ type }) => type < ${kinds.notice})
    .map(({ type, code, msg, element }) => ({ type, code, msg, html: (element.outerHTML ?? '').slice(0, 200) }))),
  () => reject(new Error('HTML_CodeSniffer could not look at the page.'))))`;

const messages = z.array(z.object({ type: z.int(), code: z.string(), msg: z.string(), html: z.string() }));
