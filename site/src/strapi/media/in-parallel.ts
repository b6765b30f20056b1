/** Does the same with each of a list, at most `width` at a time; the answers are in the order of the list. */
export async function inParallel<T, R>(list: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  const waiting = list.entries();
  const worker = async () => {
    for (const [index, item] of waiting) answers[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, list.length) }, worker));
  return answers;
}
