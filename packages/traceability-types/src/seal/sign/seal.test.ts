import { hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "./base64url.js";
import { newSealKeys, type SealPrivateKey, type SealPublicKey } from "./keys.js";
import { type Seal, sealEvents } from "./seal-events.js";
import { statementBytes } from "./statement.js";
import type { SubtleLike } from "./subtle.js";
import { verifySeal } from "./verify-seal.js";

/** The first test vector of RFC 8032, 7.1, whose keys are those of RFC 8037, appendix A. */
const PRIVATE: SealPrivateKey = {
  kty: "OKP",
  crv: "Ed25519",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};
const PUBLIC: SealPublicKey = { kty: "OKP", crv: "Ed25519", x: PRIVATE.x };

const HASHES = ["aa", "bb", "cc", "dd"].map((hash) => `ni:///sha-256;${hash}?ver=CBV2.0`);

const sealOf = async (hashes: readonly string[], options = {}): Promise<Seal> => {
  const seal = await sealEvents(hashes, PRIVATE, options);
  if (!seal.ok) throw new Error(JSON.stringify(seal.issues));
  return seal.value;
};

const breaksOf = async (hashes: readonly string[], seal: unknown, key: unknown = PUBLIC): Promise<readonly string[]> => {
  const report = await verifySeal(hashes, JSON.parse(JSON.stringify(seal)), JSON.parse(JSON.stringify(key)));
  return report.ok
    ? report.value.breaks.map(({ kind, index }) => `${kind} ${index ?? ""}`.trim())
    : report.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("a seal", () => {
  it("is signed with the keys and bytes of RFC 8032", async () => {
    expect(PRIVATE.d).toBe(toBase64url(hexToBytes("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")));
    expect(PRIVATE.x).toBe(toBase64url(hexToBytes("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));
    const key = await crypto.subtle.importKey("jwk", { ...PRIVATE }, "Ed25519", false, ["sign"]);
    const signature = await crypto.subtle.sign("Ed25519", key, new Uint8Array());
    expect(toBase64url(new Uint8Array(signature))).toBe(
      toBase64url(
        hexToBytes(
          "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
      ),
    );
  });

  it("is the same for the same entries, and its bytes are its names in order", async () => {
    const seal = await sealOf(HASHES, { sealedAt: "2026-07-01T02:30:00.000Z" });
    expect(seal).toEqual(await sealOf(HASHES, { sealedAt: "2026-07-01T02:30:00.000Z" }));
    const { root, head } = seal.statement;
    expect(new TextDecoder().decode(statementBytes(seal.statement))).toBe(
      `countykit-seal-v1\n{"head":"${head}","kind":"countykit-seal","root":"${root}","sealedAt":"2026-07-01T02:30:00.000Z","size":4,"version":1}`,
    );
    expect(await breaksOf(HASHES, seal)).toEqual([]);
  });

  it("tells which entry was changed, removed, added or moved", async () => {
    const seal = await sealOf(HASHES);
    const [a = "", b = "", c = "", d = ""] = HASHES;
    expect(await breaksOf([a, "x", c, d], seal)).toEqual(["changed 1"]);
    expect(await breaksOf([a, c, d], seal)).toEqual(["missing 1"]);
    expect(await breaksOf([a, b, c, d, "x"], seal)).toEqual(["unsealed 4"]);
    expect(await breaksOf([b, a, c, d], seal)).toEqual(["moved 0", "moved 1"]);
    expect(await breaksOf([a, b, c, d, d], seal)).toEqual(["unsealed 4"]);
    expect(await breaksOf([], seal)).toEqual(["missing 0", "missing 1", "missing 2", "missing 3"]);
  });

  it("finds any change, removal, addition or move, in the events, in the list, in the statement or in the signature", async () => {
    const seal = await sealOf(HASHES);
    const edit = fc.oneof(
      fc.record({ do: fc.constant("change" as const), at: fc.nat(3), to: fc.string({ minLength: 1, maxLength: 5 }) }),
      fc.record({ do: fc.constant("remove" as const), at: fc.nat(3), to: fc.constant("") }),
      fc.record({ do: fc.constant("add" as const), at: fc.nat(4), to: fc.constantFrom("x", ...HASHES) }),
      fc.record({ do: fc.constant("swap" as const), at: fc.nat(2), to: fc.constant("") }),
    );
    await fc.assert(
      fc.asyncProperty(edit, async (change) => {
        const list = [...HASHES];
        const { at, to } = change;
        if (change.do === "change") list[at] = to;
        else if (change.do === "remove") list.splice(at, 1);
        else if (change.do === "add") list.splice(at, 0, to);
        else [list[at], list[at + 1]] = [list[at + 1] ?? "", list[at] ?? ""];
        expect((await breaksOf(list, seal)).length).toBeGreaterThan(0);
        expect(await breaksOf(list, { ...seal, entries: list })).toEqual(to.match(/\p{Surrogate}/u) ? expect.anything() : ["list"]);
      }),
      { numRuns: 60 },
    );
    const { statement } = seal;
    for (const other of [{ size: 3 }, { root: "0".repeat(64) }, { head: "0".repeat(64) }]) {
      const found = await breaksOf(HASHES, { ...seal, statement: { ...statement, ...other } });
      expect(found).toEqual(["signature", "list"]);
    }
    expect(await breaksOf(HASHES, { ...seal, statement: { ...statement, sealedAt: "2026-07-01T02:30:00.000Z" } })).toEqual(["signature"]);
    expect(await breaksOf(HASHES, { ...seal, signature: `${"A".repeat(85)}Q` })).toEqual(["signature"]);
  });

  it("is not taken from another key, even one that signed the same", async () => {
    const keys = await newSealKeys();
    expect(keys.ok && (await breaksOf(HASHES, await sealOf(HASHES), keys.value.publicKey))).toEqual(["signature"]);
  });

  it("continues the seal before it, or refuses to", async () => {
    const first = await sealOf(HASHES.slice(0, 2));
    const second = await sealOf(HASHES, { previous: first });
    expect(second.statement.previous).toEqual({ size: 2, root: first.statement.root });
    expect(await breaksOf(HASHES, second)).toEqual([]);
    const [a = "", b = "", c = ""] = HASHES;
    for (const list of [[b, a, c], [a], [a, "x", c]])
      expect(await sealEvents(list, PRIVATE, { previous: first })).toMatchObject({
        issues: [{ code: "not-a-longer-list", path: "/previous" }],
      });
    expect((await sealOf([])).statement.size).toBe(0);
  });

  it("finds a statement, rightly signed, that names a seal before it with which the list does not begin", async () => {
    const signed = async (hashes: readonly string[], previous: { size: number; root: string }): Promise<Seal> => {
      const { statement, entries } = await sealOf(hashes);
      const lie = { ...statement, previous };
      const key = await crypto.subtle.importKey("jwk", { ...PRIVATE }, "Ed25519", false, ["sign"]);
      const signature = await crypto.subtle.sign("Ed25519", key, new Uint8Array(statementBytes(lie)));
      return { statement: lie, entries, signature: toBase64url(new Uint8Array(signature)) };
    };
    const { root } = (await sealOf(["a", "b"])).statement;
    expect(await breaksOf(["x", "y", "z"], await signed(["x", "y", "z"], { size: 2, root }))).toEqual(["previous"]);
    expect(await breaksOf(["a", "b", "c"], await signed(["a", "b", "c"], { size: 2, root }))).toEqual([]);
    expect(await breaksOf(["a", "b"], await signed(["a", "b"], { size: 2, root }))).toEqual([]);
    for (const size of [0, 1, 3, 99])
      expect(await breaksOf(["a", "b", "c"], await signed(["a", "b", "c"], { size, root }))).toEqual(["previous"]);
  });

  it("takes only times that there are, and only a whole seal before it", async () => {
    const issuesOf = async (options: object): Promise<unknown> => {
      const seal = await sealEvents(HASHES, PRIVATE, JSON.parse(JSON.stringify(options)));
      return seal.ok ? [] : seal.issues.map(({ code, path }) => `${code} ${path}`);
    };
    for (const sealedAt of ["2026-19-39T29:59:59.999Z", "2026-02-29T00:00:00.000Z", "2026-07-01T24:00:00.000Z", "2026-07-01T02:30:00Z"])
      expect(await issuesOf({ sealedAt })).toEqual(["bad-time /sealedAt"]);
    expect(await issuesOf({ sealedAt: "2028-02-29T23:59:59.999Z" })).toEqual([]);
    const first = await sealOf(HASHES.slice(0, 2));
    for (const previous of [{ ...first, signature: "" }, { ...first, signature: "A" }, { statement: first.statement }, null, {}])
      expect(await issuesOf({ previous })).toEqual(["not-a-seal /previous"]);
    const timed = await sealOf(HASHES, { sealedAt: "2026-07-01T02:30:00.000Z" });
    const never = { ...timed, statement: { ...timed.statement, sealedAt: "2026-02-30T02:30:00.000Z" } };
    expect(await breaksOf(HASHES, never)).toEqual(["not-a-seal /seal"]);
  });

  it("answers what is no key, no time, no seal and no list", async () => {
    const codes = async (result: ReturnType<typeof sealEvents>): Promise<unknown> => {
      const seal = await result;
      return seal.ok ? [] : seal.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(await codes(sealEvents(HASHES, JSON.parse('{"kty":"RSA"}')))).toEqual(["not-a-key /privateKey"]);
    expect(await codes(sealEvents(HASHES, JSON.parse(JSON.stringify(PUBLIC))))).toEqual(["not-a-key /privateKey"]);
    expect(await codes(sealEvents(["", "a"], PRIVATE, { sealedAt: "now" }))).toEqual(["bad-entry /hashes/0", "bad-time /sealedAt"]);
    expect(await codes(sealEvents(HASHES, { ...PRIVATE, x: "A".repeat(43) }))).toEqual(["crypto-refused "]);
    const seal = await sealOf(HASHES);
    for (const junk of [
      null,
      1,
      [],
      {},
      { ...seal, statement: null },
      { ...seal, signature: "x" },
      { ...seal, statement: { ...seal.statement, version: 2 } },
      { ...seal, statement: { ...seal.statement, previous: 1 } },
    ])
      expect(await breaksOf(HASHES, junk)).toEqual(["not-a-seal /seal"]);
    expect(await breaksOf(HASHES, seal, {})).toEqual(["not-a-key /publicKey"]);
  });

  it("is an issue where the platform has no Ed25519", async () => {
    const lacking: SubtleLike = {
      generateKey: () => Promise.reject(Object.assign(new Error("no"), { name: "NotSupportedError" })),
      exportKey: () => Promise.resolve({}),
      importKey: () => Promise.reject(Object.assign(new Error("no"), { name: "NotSupportedError" })),
      sign: () => Promise.reject(new Error("no")),
      verify: () => Promise.reject(new Error("no")),
    };
    for (const result of [
      newSealKeys({ subtle: lacking }),
      sealEvents(HASHES, PRIVATE, { subtle: lacking }),
      newSealKeys({ subtle: JSON.parse("{}") }),
    ])
      expect(await result).toMatchObject({
        ok: false,
        issues: [{ code: "crypto-unsupported", message: { zh: "这里的平台没有 Ed25519 签名" } }],
      });
  });
});

describe("base64url", () => {
  it("comes back, and has one way to write each", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
    for (const junk of ["A", "AB", "A=", "A A", "é"]) expect(fromBase64url(junk)).toBeNull();
  });
});
