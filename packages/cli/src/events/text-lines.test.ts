import fc from "fast-check";
import { expect, it } from "vitest";
import { inPieces } from "../testing/pieces.js";
import { textLines } from "./text-lines.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function linesOf(content: Uint8Array, size: number, longest?: number) {
  const lines = [];
  for await (const line of textLines(inPieces(content, size), longest)) lines.push(line);
  return lines;
}

it("gives every line with its number, however the bytes come", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[\r\n\uFEFF]/gu, ""))),
      fc.nat(9),
      fc.constantFrom("\n", "\r\n"),
      async (texts, size, end) => {
        const lines = await linesOf(bytes(texts.map((text) => text + end).join("")), size + 1);
        expect(lines).toEqual(texts.map((text, index) => ({ row: index + 1, text })));
      },
    ),
  );
});

it("gives a last line without an end, and no line of an empty file", async () => {
  expect(await linesOf(bytes("a\nb"), 1)).toEqual([
    { row: 1, text: "a" },
    { row: 2, text: "b" },
  ]);
  expect(await linesOf(bytes(""), 1)).toEqual([]);
});

it("says where bytes are no text, also when the file ends within a character", async () => {
  expect(await linesOf(new Uint8Array([0x61, 0x0a, 0xff, 0x0a]), 2)).toEqual([
    { row: 1, text: "a" },
    { row: 2, text: null, fault: "not-utf-8" },
  ]);
  expect(await linesOf(bytes("李").subarray(0, 2), 1)).toEqual([{ row: 1, text: null, fault: "not-utf-8" }]);
});

it("gives up a line that does not end", async () => {
  expect(await linesOf(bytes("aaaa\nbbbbb"), 2, 4)).toEqual([
    { row: 1, text: "aaaa" },
    { row: 2, text: null, fault: "too-long" },
  ]);
});
