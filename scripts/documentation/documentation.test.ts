import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../lib/workspace.mjs";
import { instrument } from "./instrument.mjs";
import { examples } from "./scan.mjs";

const all = examples();

describe("documentation examples", () => {
  it("are found at all", () => {
    expect(all.length).toBeGreaterThan(0);
  });

  for (const { file, line, symbol, info, code } of all) {
    const title = `${file}:${line}${symbol === null ? "" : ` ${symbol}`}`;
    if (/\bno-run\b/.test(info)) {
      it(`${title} is not to be run, and says nothing about values`, () => {
        expect(code).not.toMatch(/\/\/\s*=>/);
      });
    } else {
      it(`${title} shows what it says`, async () => {
        expect(instrument(code).comparisons, "an example shows at least one value behind // =>").toBeGreaterThan(0);
        await import(/* @vite-ignore */ `${join(root, file)}.${line}.example.ts`);
      });
    }
  }
});
