/** What an address below `/news/` asks for. */
export type NewsAddress =
  | { kind: 'year'; year: string }
  | { kind: 'month'; year: string; month: string }
  | { kind: 'article'; slug: string };

/** Reads the part of the path after `/news/`: `2020`, `2020/05` or a slug. Null when it can't be any of them. */
export function readNewsAddress(path: string): NewsAddress | null {
  const [, year, month, slug] = /^(?:(\d{4})(?:\/(\d{2}))?|([^/]+))$/.exec(path) ?? [];
  if (year && month) return { kind: 'month', year, month };
  if (year) return { kind: 'year', year };
  return slug ? { kind: 'article', slug } : null;
}
