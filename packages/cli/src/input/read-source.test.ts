import { expect, it } from "vitest";
import { fakeIo } from "../testing/fake-io.js";
import { readSource } from "./read-source.js";

const read = async (file: string, content: string | Uint8Array) => readSource(file, fakeIo({ files: { [file]: content } }).io);

it.each([
  ["a file of no bytes", new Uint8Array(), "empty-file"],
  ["a file of blanks", " \r\n\t\n", "empty-file"],
  ["only a byte order mark", "\uFEFF", "empty-file"],
  ["GBK", new Uint8Array([0xbd, 0xf0, 0xb6, 0xee]), "not-utf-8"],
  ["UTF-16", new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), "not-utf-8"],
])("answers %s with an issue that names the file", async (_what, content, code) => {
  const result = await read("x.json", content);
  expect(result.ok ? null : result.issues).toMatchObject([{ code, file: "x.json" }]);
});

it("goes by the name, and by the first character where the name says nothing", async () => {
  expect(await read("x.yml", '{"a": 01}')).toMatchObject({ ok: true, value: { value: { a: "01" } } });
  expect(await read("x.JSON", "a: 1")).toMatchObject({ ok: false });
  expect(await read("x", '  {"a": 1}')).toMatchObject({ ok: true, value: { value: { a: 1 } } });
  expect(await read("x", "a: 1")).toMatchObject({ ok: true, value: { value: { a: "1" } } });
});

it("reads a file of 16 MiB, and refuses one byte more without reading on", async () => {
  const largest = 16 * 1024 * 1024;
  const right = await read("x.json", new Uint8Array(largest).fill(0x20));
  expect(right.ok ? null : right.issues).toMatchObject([{ code: "empty-file" }]);
  const wrong = await read("x.json", new Uint8Array(largest + 1).fill(0x20));
  expect(wrong.ok ? null : wrong.issues).toMatchObject([{ code: "file-too-large", file: "x.json" }]);
  const endless = {
    ...fakeIo().io,
    openFile: async function* () {
      for (;;) yield new Uint8Array(1024 * 1024);
    },
    openStdin: async function* () {
      for (;;) yield new Uint8Array(1024 * 1024);
    },
  };
  for (const file of ["x.json", "-"]) {
    const stopped = await readSource(file, endless);
    expect(stopped.ok ? null : stopped.issues).toMatchObject([{ code: "file-too-large", file }]);
  }
});

it.each([
  ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), "workbook", undefined],
  ["bytes with a zero", Uint8Array.of(0x7b, 0, 0xff), "not-text", undefined],
  ["text with a zero", '{"a": "\0"}', "not-text", undefined],
  ["text that breaks off", Uint8Array.of(...new TextEncoder().encode('{\n"名称": "乐昌市",\n"x": "'), 0xff), "not-utf-8", 3],
])("says of %s what it is, and where it shows", async (_what, content, code, row) => {
  const result = await read("x.json", content);
  const issue = result.ok ? null : result.issues[0];
  expect([issue?.code, issue?.row]).toEqual([code, row]);
});

it("reads UTF-8 with a byte order mark", async () => {
  expect(await read("x.json", '\uFEFF{"a": 1}')).toMatchObject({ ok: true, value: { value: { a: 1 } } });
});
