/**
 * Whether two values say the same: equal texts and numbers, lists of the same in the same order, plain objects and maps with
 * the same under each name. What can't be looked into, such as two functions, is never the same.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) && one.length === other.length && one.every((part, place) => sameValue(part, other[place]))
    );
  }
  if (one instanceof Map) {
    return other instanceof Map && sameValue([...one], [...other]);
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameValue(one[name], other[name]))
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
