import AxeBuilder from '@axe-core/playwright';
import type { Checker } from './finding.ts';

/** axe-core, with its rules of level AAA and its good manners besides. Its doubts are not asked for: all it says is sure. */
export const axe: Checker = async (page) => {
  const { violations } = await new AxeBuilder({ page })
    // Else it opens a second page to put the frames of the first together, and lists all that is well: five times as long.
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => ({ checker: 'axe', rule: id, isSure: true, message: help, html })),
  );
};

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
