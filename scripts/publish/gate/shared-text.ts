export type Share = (text: string) => string;

/**
 * About ten megabytes: a publisher runs for months, and links come and go. Beyond that it begins anew, which costs nothing but a
 * second copy of some texts.
 */
const most = 100_000;

/**
 * Keeps one copy of each text. Most links are the same on every page; and a piece that a parser cuts from a page keeps
 * the whole page in memory for as long as the piece lives, so what is kept has to be copied.
 */
export function sharedTexts(): Share {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const copy = Buffer.from(text).toString();
    if (known.size >= most) known.clear();
    known.set(copy, copy);
    return copy;
  };
}
