import type { Draft, DraftText } from '../draft';
import type { Finding } from '../finding';
import { inShort } from '../in-short';

/** Headings go down in steps: whoever listens to the headings would look for the one that is missing between. */
export function headingsInSteps({ texts }: Draft): Finding[] {
  return texts.flatMap(skippedIn);
}

function skippedIn({ path, where, headings }: DraftText): Finding[] {
  return headings.flatMap(({ level, text }, index) => {
    const above = headings[index - 1]?.level;
    if (above === undefined || level <= above + 1) return [];
    const wanted = above + 1;
    const how = `The heading “${inShort(text)}” skips a level. Make it heading ${wanted}: “${'#'.repeat(wanted)} ” before it.`;
    return [{ rule: 'headings-in-steps', level: 'mend', path, where, how }];
  });
}
