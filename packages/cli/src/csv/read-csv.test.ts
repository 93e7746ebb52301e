import { describe, expect, it } from "vitest";
import { inPieces } from "../testing/pieces.js";
import { decodeText } from "./decode-text.js";
import { type CsvPiece, readCsv } from "./read-csv.js";

async function read(text: string, size?: number): Promise<readonly CsvPiece[]> {
  const pieces: CsvPiece[] = [];
  for await (const piece of readCsv(decodeText(inPieces(text, size)))) pieces.push(piece);
  return pieces;
}

const rowsIn = (pieces: readonly CsvPiece[]): readonly (readonly string[])[] =>
  pieces.flatMap((piece) => (piece.kind === "rows" ? piece.rows : []));

const faultsIn = (pieces: readonly CsvPiece[]): readonly CsvPiece[] => pieces.filter(({ kind }) => kind !== "rows");

const TABLE = [
  ["编号", "名称", "备注"],
  ["1", "梅花镇，清洞村", '又名"老清洞"'],
  ["2", "坪石镇", "两行\n文字"],
  ["3", "", ""],
];

const quoted = (delimiter: string, newline: string): string =>
  TABLE.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""').replaceAll("\n", newline)}"`).join(delimiter)).join(newline);

describe("rows", () => {
  it.each([
    [",", "\n"],
    [";", "\n"],
    ["\t", "\n"],
    [",", "\r\n"],
    [";", "\r\n"],
    ["\t", "\r\n"],
    [",", "\r"],
  ])("are parted by %j and %j, however the file comes", async (delimiter, newline) => {
    for (const end of ["", newline])
      for (const size of [1, 2, 3, 5, 11, 65_536]) {
        const pieces = await read(`${quoted(delimiter, newline)}${end}`, size);
        expect(faultsIn(pieces)).toEqual([]);
        expect(rowsIn(pieces)).toEqual(TABLE.map((cells) => cells.map((cell) => cell.replaceAll("\n", newline))));
      }
  });

  it("are counted as a spreadsheet counts them", async () => {
    const text = 'a,b\n"1\n1",2\n\n,\n3,4\n';
    for (const size of [1, 4, 65_536]) {
      const pieces = await read(text, size);
      const numbered = pieces.flatMap((piece) =>
        piece.kind === "rows" ? piece.rows.map((cells, index) => [piece.row + index, cells.join("|")]) : [],
      );
      expect(numbered).toEqual([
        [1, "a|b"],
        [2, "1\n1|2"],
        [3, ""],
        [4, "|"],
        [5, "3|4"],
      ]);
    }
  });

  it("may end differently from one another", async () => {
    expect(rowsIn(await read("a,b\r\n1,2\n3,4\r\n"))).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("may be one, or none", async () => {
    expect(rowsIn(await read("编号,名称"))).toEqual([["编号", "名称"]]);
    expect(await read("")).toEqual([]);
    expect(rowsIn(await read("\n"))).toEqual([[""]]);
  });

  it("keep a quotation mark that stands within a bare cell", async () => {
    expect(rowsIn(await read('a,b\n5"管,x\n'))[1]).toEqual(['5"管', "x"]);
  });

  it("may have space after a quoted cell", async () => {
    expect(rowsIn(await read('a,b\n"1" ,"2" \n'))[1]).toEqual(["1", "2"]);
  });
});

describe("the delimiter", () => {
  it("is the one that stands most often in the first line outside quotation marks", async () => {
    expect(rowsIn(await read('"a;b;c",d\n1,2\n'))[0]).toEqual(["a;b;c", "d"]);
    expect(rowsIn(await read("a;b;c,d\n1;2;3\n"))[0]).toEqual(["a", "b", "c,d"]);
    expect(rowsIn(await read("编号\n1\n"))).toEqual([["编号"], ["1"]]);
  });
});

describe("quotation marks that are not right", () => {
  it.each([1, 7, 65_536])("are told with their row, and the rows before and after stand, %i bytes at a time", async (size) => {
    const stray = await read('a,b\n1,2\n"x" y",3\n4,5\n', size);
    expect(faultsIn(stray)).toEqual([{ kind: "stray-quote", row: 3, after: expect.stringMatching(/^x" y/u) }]);
    expect(rowsIn(stray)).toEqual([["a", "b"], ["1", "2"], [], ["4", "5"]]);
    const open = await read('a,b\n1,2\n"x,3\n4,5\n', size);
    expect(faultsIn(open)).toEqual([{ kind: "open-quote", row: 3 }]);
    expect(rowsIn(open)).toEqual([["a", "b"], ["1", "2"], []]);
  });

  it("do not swallow a file without end", async () => {
    const pieces = await read(`a,b\n"x,1\n${"y,2\n".repeat(500_000)}`);
    expect(pieces).toEqual([
      { kind: "rows", row: 1, rows: [["a", "b"]] },
      { kind: "open-quote", row: 2 },
    ]);
  });

  it("are told apart from a row that is too long", async () => {
    expect(faultsIn(await read(`a,b\n${"y,2 ".repeat(500_000)}`))).toEqual([{ kind: "long-row", row: 2 }]);
    expect(faultsIn(await read("y".repeat(2_000_000)))).toEqual([{ kind: "long-row", row: 1 }]);
  });
});

describe("what is no text", () => {
  it("is handed on", async () => {
    const pieces: CsvPiece[] = [];
    const workbook = inPieces(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0));
    for await (const piece of readCsv(decodeText(workbook))) pieces.push(piece);
    expect(pieces).toEqual([{ kind: "not-text", as: "workbook" }]);
  });

  it("is placed at its row", async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode("编号,名称\n1,梅花镇\n2,"), 0xff, 0xff, 10]);
    for (const size of [1, 65_536]) {
      const pieces: CsvPiece[] = [];
      for await (const piece of readCsv(decodeText(inPieces(bytes, size)))) pieces.push(piece);
      expect(pieces.at(-1)).toEqual({ kind: "damaged", encoding: "utf-8", row: 3 });
    }
  });
});
