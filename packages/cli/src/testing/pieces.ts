/** Bytes as a file would be read: so many at a time. */
export async function* inPieces(bytes: Uint8Array | string, size = 65_536): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

/** Text as a spreadsheet saves it in other encodings. GB 2312 is written from a table of the characters that tests use. */
export function encoded(text: string, encoding: "utf-16le" | "utf-16be" | "gb18030"): Uint8Array {
  if (encoding === "gb18030") return Uint8Array.from([...text].flatMap(gb18030));
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const bytes = [0xfeff, ...units].flatMap((unit) => [unit >> 8, unit & 0xff]);
  return Uint8Array.from(encoding === "utf-16be" ? bytes : bytes.map((_, index) => bytes[index ^ 1] ?? 0));
}

/** The two bytes of a Chinese character, found by decoding all pairs once: no encoder for GB18030 comes with Node. */
function gb18030(character: string): readonly number[] {
  if (character < "\u0080") return [character.charCodeAt(0)];
  const bytes = TABLE.get(character);
  if (bytes === undefined) throw new TypeError(`not in GBK: ${character}`);
  return bytes;
}

const TABLE: ReadonlyMap<string, readonly number[]> = new Map(
  Array.from({ length: 126 }, (_, lead) => lead + 0x81).flatMap((lead) =>
    Array.from({ length: 191 }, (_, trail) => trail + 0x40).map((trail) => {
      const pair = [lead, trail] as const;
      return [new TextDecoder("gb18030").decode(Uint8Array.from(pair)), pair] as const;
    }),
  ),
);
