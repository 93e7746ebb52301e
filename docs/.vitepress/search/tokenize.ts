/**
 * The words of a text for the search of the site: words as the language cuts them, pairs of characters of longer Chinese words, so
 * that a word inside a phrase is found where browser and build cut differently, and the parts of names in camel case.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter("zh-CN", { granularity: "word" }).segment(text)) {
    if (!isWordLike) continue;
    words.push(segment.toLowerCase());
    if (/^[A-Za-z0-9_$]+$/.test(segment)) {
      const parts = segment.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? [];
      if (parts.length > 1) words.push(...parts.map((part) => part.toLowerCase()));
    } else if (segment.length > 2) {
      for (let at = 0; at + 1 < segment.length; at += 1) words.push(segment.slice(at, at + 2));
    }
  }
  return words;
}
