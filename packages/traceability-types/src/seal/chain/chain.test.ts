import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainEntry, chainOf, verifyChain } from "./chain.js";

const made = (hashes: readonly string[], after?: string): readonly ChainEntry[] => {
  const chain = chainOf(hashes, after);
  return chain.ok ? chain.value : [];
};

/** A copy with some entries taken out and others put in. */
function spliced(chain: readonly ChainEntry[], at: number, gone: number, ...put: readonly ChainEntry[]): readonly ChainEntry[] {
  const copy = [...chain];
  copy.splice(at, gone, ...put);
  return copy;
}

const hashes = fc.uniqueArray(fc.stringMatching(/^[a-f0-9]{1,8}$/u), { minLength: 2, maxLength: 12 });

describe("the chain", () => {
  it("is the same, written at once or entry by entry", () => {
    fc.assert(
      fc.property(hashes, (list) => {
        const whole = made(list);
        const step: ChainEntry[] = [];
        for (const hash of list) step.push(...made([hash], step.at(-1)?.link));
        expect(step).toEqual(whole);
        expect(verifyChain(whole)).toEqual({ whole: true, last: whole.at(-1)?.link });
      }),
    );
  });

  it("breaks at the first entry that was changed, removed, put in or moved", () => {
    fc.assert(
      fc.property(hashes, fc.nat(), (list, seed) => {
        const chain = made(list);
        const at = seed % list.length;
        const { hash = "", link = "" } = chain[at] ?? {};
        expect(verifyChain(spliced(chain, at, 1, { hash: `${hash}!`, link }))).toEqual({ whole: false, index: at });
        expect(verifyChain(spliced(chain, at, 1, { hash, link: "0".repeat(64) }))).toEqual({ whole: false, index: at });
        expect(verifyChain(spliced(chain, at, 0, { hash: "new", link }))).toEqual({ whole: false, index: at });
        expect(verifyChain(spliced(chain, at, 1), { last: chain.at(-1)?.link ?? "" })).toEqual({ whole: false, index: at });
        const other = (at + 1) % list.length;
        const swapped = spliced(spliced(chain, at, 1, chain[other] ?? { hash, link }), other, 1, { hash, link });
        expect(verifyChain(swapped)).toEqual({ whole: false, index: Math.min(at, other) });
      }),
    );
  });

  it("answers what is no chain", () => {
    expect(chainOf(["a"], "x")).toMatchObject({ issues: [{ code: "bad-link", path: "/after" }] });
    expect(chainOf([""])).toMatchObject({ issues: [{ code: "bad-entry" }] });
    expect(verifyChain(JSON.parse('[null, 1, {"hash":{}}]'))).toEqual({ whole: false, index: 0 });
    expect(verifyChain([], { after: "x" })).toEqual({ whole: false, index: 0 });
    expect(verifyChain([])).toEqual({ whole: true, last: "0".repeat(64) });
  });
});
