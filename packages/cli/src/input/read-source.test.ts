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

it("refuses a file that is too large to be a budget", async () => {
  const result = await read("x.json", new Uint8Array(32 * 1024 * 1024 + 1).fill(0x20));
  expect(result.ok ? null : result.issues).toMatchObject([{ code: "file-too-large", received: "33554433" }]);
});
