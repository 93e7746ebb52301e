import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeTree } from "./write-tree.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tree-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = (...pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map(pairs);

it("writes what differs and leaves the rest untouched", () => {
  expect(writeTree(root, ["rules"], files(["rules/a.md", "one"], ["rules/b/c.md", "two"]))).toEqual({ files: 2, changed: 2, deleted: 0 });
  const before = statSync(join(root, "rules/a.md")).mtimeMs;
  expect(writeTree(root, ["rules"], files(["rules/a.md", "one"], ["rules/b/c.md", "three"]))).toEqual({ files: 2, changed: 1, deleted: 0 });
  expect([readFileSync(join(root, "rules/b/c.md"), "utf8"), statSync(join(root, "rules/a.md")).mtimeMs]).toEqual(["three", before]);
});

it("deletes pages that are no longer made, and folders that are empty then, but nothing beside its own folders", () => {
  mkdirSync(join(root, "guides"));
  writeFileSync(join(root, "guides/a.md"), "hand-written");
  writeTree(root, ["rules"], files(["rules/a.md", "one"], ["rules/b/c.md", "two"]));
  expect(writeTree(root, ["rules"], files(["rules/a.md", "one"]))).toEqual({ files: 1, changed: 0, deleted: 1 });
  expect([existsSync(join(root, "rules/b")), existsSync(join(root, "guides/a.md"))]).toEqual([false, true]);
});

it("refuses a file outside its folders", () => {
  expect(() => writeTree(root, ["rules"], files(["guides/a.md", "x"]))).toThrow("guides/a.md lies in none of the generated folders");
});
