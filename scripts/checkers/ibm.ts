import { z } from 'zod';
import { asScript } from './as-script.ts';
import type { Checker } from './finding.ts';

/** IBM Equal Access: WCAG 2.2 and IBM's own requirements. What it asks a person to confirm comes along, as not sure. */
export const ibm: Checker = async (page) => {
  await page.evaluate(await asScript('accessibility-checker-engine/ace.js'));
  const { results } = report.parse(await page.evaluate(check));
  return results
    .filter(({ value: [, outcome] }) => outcome !== 'PASS')
    .map(({ ruleId, reasonId, value: [, outcome], message, snippet }) => ({
      checker: 'IBM',
      rule: `${ruleId}/${reasonId}`,
      isSure: outcome === 'FAIL',
      message,
      html: snippet,
    }));
};

/** Runs in the page. What the engine knows of each element besides can't be handed out of it. */
const check = `new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']).then(({ results }) => ({
  results: results.map(({ ruleId, reasonId, value, message, snippet }) => ({ ruleId, reasonId, value, message, snippet })),
}))`;

const report = z.object({
  results: z
    .array(
      z.object({
        ruleId: z.string(),
        reasonId: z.union([z.string(), z.number()]),
        value: z.tuple([z.string(), z.string()]),
        message: z.string(),
        snippet: z.string(),
      }),
    )
    // A page always passes something: with no result at all nothing has been looked at.
    .min(1),
});
