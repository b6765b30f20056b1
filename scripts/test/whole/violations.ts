import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What keeps people with disabilities from using a part of a page, by the rules of WCAG 2.2 AA that a program can check.
 * @param part CSS selector of the part
 * @returns a line each; none when all is well
 */
export async function violationsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
}
