/** `care plan` → `care plans`, `local authority` → `local authorities`; what ends in s stays, and so does a description: `help at a school`. */
export function pluralOf(words: string): string {
  if (/s$|\b(?:an?|the)\b/i.test(words)) return words;
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`;
  return `${words}${/(?:x|z|ch|sh)$/i.test(words) ? 'es' : 's'}`;
}

/** `care board` → `care board’s`, `services` → `services’`. */
export function possessiveOf(words: string): string {
  return `${words}${/s$/i.test(words) ? '’' : '’s'}`;
}
