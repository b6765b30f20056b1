/**
 * Whether the author says beside a term what it stands for: "Care Quality Commission (CQC)", "CQC (Care Quality
 * Commission)", "CQC, the Care Quality Commission", or in words of their own before it: "care inspectors (CQC)".
 * @param before text of the same paragraph in front of the term
 * @param after text of the same paragraph behind it
 */
export function authorExplains(before: string, after: string, expansion: string): boolean {
  if (/\(\s*$/.test(before) && /^\s*\)/.test(after)) return true;
  const reach = expansion.length + 20;
  const words = plain(expansion);
  return plain(before.slice(-reach)).includes(words) || plain(after.slice(0, reach)).includes(words);
}

/** Only the words: authors differ in capitals, commas and hyphens, and write "or" or "&" for "and". */
function plain(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&(?:amp;)?/g, ' and ')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return ` ${(words ?? []).map((word) => (word === 'or' ? 'and' : word)).join(' ')} `;
}
