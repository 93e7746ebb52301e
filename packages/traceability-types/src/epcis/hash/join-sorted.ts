const ANY_SURROGATE = /[\ud800-\udfff]/;

/** Texts of one list, in the order of their code points, without anything between. The given list is sorted. */
export function joinSorted(texts: string[]): string {
  if (texts.length < 2) return texts[0] ?? "";
  texts.sort();
  const joined = texts.join("");
  return ANY_SURROGATE.test(joined) ? texts.sort(byCodePoint).join("") : joined;
}

/** JavaScript compares halves of characters; only characters beyond the first 65,536 come out elsewhere. */
function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (a !== b) return rank(a) - rank(b);
  }
  return one.length - other.length;
}

/** Halves of characters after all whole ones. */
const rank = (unit: number): number => {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
};
