import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consistencyProof, verifyConsistency } from "./consistency.js";
import { EMPTY, leafOf, leafOfBytes, nodeOf } from "./hashes.js";
import { inclusionProof, verifyInclusion } from "./inclusion.js";
import { levelsOf, rootOf } from "./levels.js";
import { merkleRoot } from "./merkle-root.js";

/** The entries and roots with which implementations of certificate transparency test themselves. */
const LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const entriesOf = (count: number): string[] => Array.from({ length: count }, (_, at) => `ni:///sha-256;${at}`);

const okOf = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!result.ok) throw new Error("refused");
  return result.value;
};

/** The definition of RFC 9162, word for word: split at the largest power of two below the count. */
function byDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return EMPTY;
  if (leaves.length === 1) return first;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeOf(byDefinition(leaves.slice(0, half)), byDefinition(leaves.slice(half)));
}

describe("the tree", () => {
  it("has the roots of the known test vectors", () => {
    expect(bytesToHex(rootOf([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const leaves = LEAVES.map((hex) => leafOfBytes(hexToBytes(hex)));
    for (const [at, root] of ROOTS.entries()) expect(bytesToHex(rootOf(leaves.slice(0, at + 1)))).toBe(root);
  });

  it("is that of the definition, kept level by level or not, at every size", () => {
    for (let count = 0; count <= 70; count += 1) {
      const leaves = entriesOf(count).map(leafOf);
      const root = bytesToHex(byDefinition(leaves));
      expect(bytesToHex(rootOf(leaves))).toBe(root);
      if (count > 0) expect(bytesToHex(levelsOf(leaves).at(-1)?.[0] ?? EMPTY)).toBe(root);
    }
  });

  it("proves each entry of every size, and no other entry, place, size or root", () => {
    for (let count = 1; count <= 33; count += 1) {
      const entries = entriesOf(count);
      const root = okOf(merkleRoot(entries));
      for (const [index, entry] of entries.entries()) {
        const proof = okOf(inclusionProof(entries, index));
        expect(verifyInclusion(entry, proof, root)).toBe(true);
        expect(verifyInclusion(`${entry}x`, proof, root)).toBe(false);
        expect(verifyInclusion(entry, proof, "0".repeat(64))).toBe(false);
        if (count > 1) expect(verifyInclusion(entry, { ...proof, index: (index + 1) % count }, root)).toBe(false);
        expect(verifyInclusion(entry, { ...proof, path: [...proof.path, root] }, root)).toBe(false);
        expect(verifyInclusion(entry, { ...proof, path: proof.path.slice(1) }, root)).toBe(count === 1);
      }
    }
  });

  it("proves that every shorter list is the beginning of every longer one, and that another is not", () => {
    for (let now = 1; now <= 20; now += 1) {
      const entries = entriesOf(now);
      const root = okOf(merkleRoot(entries));
      for (let old = 1; old <= now; old += 1) {
        const before = okOf(merkleRoot(entries.slice(0, old)));
        const proof = okOf(consistencyProof(entries, old));
        expect(verifyConsistency(proof, before, root), `${old} of ${now}`).toBe(true);
        expect(verifyConsistency(proof, "0".repeat(64), root)).toBe(false);
        expect(verifyConsistency(proof, before, "0".repeat(64))).toBe(false);
        const other = okOf(merkleRoot(["x", ...entries.slice(1, old)]));
        expect(verifyConsistency(proof, other, root)).toBe(false);
        expect(verifyConsistency({ ...proof, path: [...proof.path, root] }, before, root)).toBe(false);
      }
    }
  });

  it("tells which entry it does not take, and which place does not exist", () => {
    const codes = (result: ReturnType<typeof merkleRoot>): unknown =>
      result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    expect(codes(merkleRoot(["a", "", "\uD800", "x".repeat(4097)]))).toEqual(["bad-entry /1", "bad-entry /2", "bad-entry /3"]);
    expect(merkleRoot(["x".repeat(4096)]).ok).toBe(true);
    expect(codes(merkleRoot(JSON.parse("{}")))).toEqual(["not-a-list "]);
    for (const index of [-1, 2, 0.5, Number.NaN])
      expect(inclusionProof(["a", "b"], index)).toMatchObject({ issues: [{ code: "no-such-entry" }] });
    for (const size of [0, 3]) expect(consistencyProof(["a", "b"], size)).toMatchObject({ issues: [{ code: "no-such-size" }] });
  });

  it("takes no proof that is not well formed for one, and never throws", () => {
    const junk = fc.record({
      size: fc.anything(),
      index: fc.anything(),
      oldSize: fc.anything(),
      newSize: fc.anything(),
      path: fc.anything(),
    });
    fc.assert(
      fc.property(junk, (any) => {
        const proof: never = Object(any) as never;
        expect(verifyInclusion("a", proof, "0".repeat(64))).toBe(false);
        expect(verifyConsistency(proof, "0".repeat(64), "1".repeat(64))).toBe(false);
      }),
    );
  });

  it("does not take a node for a leaf", () => {
    const [a, b] = [leafOf("a"), leafOf("b")];
    expect(bytesToHex(leafOfBytes(Uint8Array.from([...a, ...b])))).not.toBe(bytesToHex(nodeOf(a, b)));
  });
});
