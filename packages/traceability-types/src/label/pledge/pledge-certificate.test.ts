import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PledgeFacts } from "./pledge.js";
import { pledgeCertificate } from "./pledge-certificate.js";

const facts: PledgeFacts = {
  product: "黄金柰李",
  quantity: "500",
  unit: "公斤",
  origin: "广东省乐昌市九峰镇",
  party: "cooperative",
  partyName: "九峰合作社",
  contact: "0751-1234567",
  issuedOn: "2026-07-01",
  statements: ["nothing-forbidden", "residues-within-limits", "true"],
  basis: ["quality-control", "testing"],
};

const issuesOf = (change: Readonly<Record<string, unknown>>): readonly string[] => {
  const made = pledgeCertificate(JSON.parse(JSON.stringify({ ...facts, ...change })));
  return made.ok ? [] : made.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("the pledge certificate", () => {
  it("states what has to be stated, in both languages", () => {
    const made = pledgeCertificate({ ...facts, lot: "L7", link: "https://trace.example.cn/class/L7" });
    expect(made).toMatchObject({
      ok: true,
      value: { title: { zh: "承诺达标合格证" }, link: "https://trace.example.cn/class/L7", keepMonths: 6 },
    });
    expect(made.ok && made.value.lines.map(({ label, value }) => `${label.zh}：${value.zh}`)).toEqual([
      "产品名称：黄金柰李",
      "数量（重量）：500 公斤",
      "产地：广东省乐昌市九峰镇",
      "承诺主体：农民专业合作社：九峰合作社",
      "联系方式：0751-1234567",
      "开具日期：2026-07-01",
      "承诺依据：质量安全控制、检测结果",
      "批次：L7",
    ]);
    expect(made.ok && made.value.statements.length).toBe(3);
  });

  it("names each thing that is not stated", () => {
    for (const field of ["product", "unit", "origin", "partyName", "contact"]) {
      expect(issuesOf({ [field]: " " })).toEqual([`not-stated /${field}`]);
      expect(issuesOf({ [field]: undefined })).toEqual([`not-stated /${field}`]);
    }
    expect(issuesOf({ statements: [] })).toEqual(["not-pledged /statements", "not-pledged /statements", "not-pledged /statements"]);
    expect(issuesOf({ basis: [] })).toEqual(["no-basis /basis"]);
    expect(issuesOf({ basis: ["hope"] })).toEqual(["no-basis /basis"]);
    expect(issuesOf({ party: "coperative" })).toEqual(["unknown-party /party"]);
    expect(issuesOf({ party: "__proto__" })).toEqual(["unknown-party /party"]);
    expect(issuesOf({ link: "L7" })).toEqual(["not-a-link /link"]);
    expect(issuesOf({ lot: "" })).toEqual(["not-stated /lot"]);
  });

  it("takes a quantity above nothing, exactly: below, at and above", () => {
    for (const wrong of ["0", "0.000", "-1", "1e3", "", "12,5", "１２"])
      expect(issuesOf({ quantity: wrong })).toEqual(["bad-quantity /quantity"]);
    for (const right of ["0.000001", "1", "12.5"]) expect(issuesOf({ quantity: right })).toEqual([]);
  });

  it("takes days that exist", () => {
    expect(issuesOf({ issuedOn: "2026-02-29" })).toEqual(["bad-date /issuedOn"]);
    expect(issuesOf({ issuedOn: "2028-02-29" })).toEqual([]);
  });

  it("asks buyers for the certificates that they received", () => {
    expect(issuesOf({ party: "buyer" })).toEqual(["none-received /received"]);
    expect(issuesOf({ party: "buyer", received: [] })).toEqual(["none-received /received"]);
    expect(issuesOf({ party: "buyer", received: ["HGZ-1", "HGZ-2"] })).toEqual([]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.object(), (any) => !pledgeCertificate(JSON.parse(JSON.stringify(any))).ok));
  });
});
