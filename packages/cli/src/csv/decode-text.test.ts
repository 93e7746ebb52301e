import { describe, expect, it } from "vitest";
import { encoded, inPieces } from "../testing/pieces.js";
import { decodeText, type TextPiece } from "./decode-text.js";

const CHINESE = "站点编号,站点名称,级别\nS-1,梅花镇清洞村服务站,村级\n";

async function read(bytes: Uint8Array | string, size?: number): Promise<readonly TextPiece[]> {
  const pieces: TextPiece[] = [];
  for await (const piece of decodeText(inPieces(bytes, size))) pieces.push(piece);
  return pieces;
}

const textOf = (pieces: readonly TextPiece[]): string => pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
const told = (pieces: readonly TextPiece[]): readonly TextPiece[] => pieces.filter(({ kind }) => kind !== "text");

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: readonly (Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? bytes(part) : part)]));

describe("the encoding", () => {
  it.each([1, 2, 3, 7, 65_536])("is found whether the file comes %i bytes at a time or more", async (size) => {
    for (const [file, ...others] of [
      [bytes(CHINESE)],
      [bytes(`\uFEFF${CHINESE}`)],
      [encoded(CHINESE, "utf-16le"), { kind: "encoding", encoding: "utf-16le" }],
      [encoded(CHINESE, "utf-16be"), { kind: "encoding", encoding: "utf-16be" }],
      [encoded(CHINESE, "gb18030"), { kind: "encoding", encoding: "gb18030" }],
    ] as const) {
      const pieces = await read(file, size);
      expect(textOf(pieces)).toBe(CHINESE);
      expect(told(pieces)).toEqual(others);
    }
  });

  it("is found when Chinese comes late", async () => {
    const ascii = "S-1,village\n".repeat(10_000);
    expect(textOf(await read(join(ascii, encoded("梅花镇", "gb18030"))))).toBe(`${ascii}梅花镇`);
    expect(textOf(await read(join(ascii, "梅花镇")))).toBe(`${ascii}梅花镇`);
  });

  it("is UTF-8 where one character or two, right in UTF-8, are all there is, and GB18030 where they are not right", async () => {
    expect(await read("村")).toEqual([
      { kind: "text", text: "村" },
      { kind: "text", text: "" },
    ]);
    expect(told(await read(encoded("村", "gb18030")))).toEqual([{ kind: "encoding", encoding: "gb18030" }]);
  });

  it("is GB18030 where chance made the first characters right in UTF-8 too", async () => {
    // 通 is CD A8 in GBK, and these two bytes are a character of UTF-8.
    const text = "编号\n移动,联通,电信\n";
    expect(textOf(await read(encoded(text, "gb18030")))).toBe(text);
    expect(textOf(await read(encoded("通通通村", "gb18030"), 1))).toBe("通通通村");
  });

  it("of nothing is text without a character", async () => {
    expect(textOf(await read(""))).toBe("");
    expect(textOf(await read("\uFEFF"))).toBe("");
  });
});

describe("bytes that are not right", () => {
  it("stop the reading, and the lines before them are counted", async () => {
    const damaged = join("编号,名称\n1,梅花镇清洞村\n2,", Uint8Array.of(0xff, 0xff), "\n");
    expect(await read(damaged)).toEqual([{ kind: "damaged", encoding: "utf-8", lines: 2 }]);
  });

  it("stop it late in the file too", async () => {
    const pieces = await read(join("梅花镇清洞村\n".repeat(10_000), "1\n", Uint8Array.of(0xff)));
    expect(pieces.at(-1)).toMatchObject({ kind: "damaged", encoding: "utf-8" });
    expect(textOf(pieces).length).toBeGreaterThan(0);
  });

  it("are told in files of GB18030 and UTF-16", async () => {
    const gb = join(encoded("编号,名称\n梅花镇,", "gb18030"), Uint8Array.of(0xff, 0xff));
    expect((await read(gb, 16)).at(-1)).toMatchObject({ kind: "damaged", encoding: "gb18030" });
    expect((await read(join(encoded("编号\n", "utf-16le"), Uint8Array.of(0x41)))).at(-1)).toMatchObject({ encoding: "utf-16le", lines: 0 });
  });

  it("may be that the file breaks off within a character", async () => {
    expect((await read(bytes("梅花镇清洞村").subarray(0, 17))).at(-1)).toMatchObject({ kind: "damaged", encoding: "utf-8" });
  });
});

describe("a file that is no text", () => {
  it.each([
    ["a workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0), "workbook"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "workbook"],
    ["something else", Uint8Array.of(0x89, 0, 1, 2), "binary"],
    ["UTF-16 without its mark", encoded("a,b\n", "utf-16le").subarray(2), "binary"],
  ])("%s is told", async (_, file, as) => {
    expect(await read(file)).toEqual([{ kind: "not-text", as }]);
  });
});

it("lets go of the file when nobody reads on", async () => {
  const closed: string[] = [];
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield bytes("梅花镇清洞村\n");
    } finally {
      closed.push("closed");
    }
  };
  for await (const { kind } of decodeText(endless())) if (kind === "text") break;
  expect(closed).toEqual(["closed"]);
});
