import { type Bilingual, type Issue, ok, parseCivilDate, type Result } from "@countykit/core";
import { unknownName } from "@countykit/core/reading";
import { labelIssue, seen } from "../label-issue.js";
import { linkIssues } from "../qr/check-link.js";
import type { PledgeFacts } from "./pledge.js";
import { BASIS_WORDS, LINE_WORDS, PARTY_WORDS, PLEDGE_TITLE, STATEMENT_WORDS } from "./pledge-words-table.js";

/** One line that is printed. */
export interface PledgeLine {
  readonly field: string;
  readonly label: Bilingual;
  readonly value: Bilingual;
}

/** A certificate that may be printed (承诺达标合格证), with every word on it in two languages. */
export interface PledgeCertificate {
  readonly title: Bilingual;
  readonly statements: readonly Bilingual[];
  readonly lines: readonly PledgeLine[];
  readonly link?: string;
  /** Months that a record of it is kept at least. */
  readonly keepMonths: 6;
}

/** Texts that have to stand on it. */
const TEXTS = ["product", "unit", "origin", "partyName", "contact"] as const;

/**
 * The pledge certificate of edible farm produce (承诺达标合格证), ready to be printed: product, quantity, place of origin, who pledges and how to reach them, the date,
 * what is pledged and what it rests on. Whatever has to be stated and is not, is an issue; a buyer who mixed or divided lots also names the certificates it received.
 *
 * @example
 * ```ts
 * import { pledgeCertificate } from "@countykit/traceability-types/label";
 *
 * const facts = { product: "黄金柰李", quantity: "500", unit: "公斤", origin: "广东省乐昌市九峰镇", party: "cooperative", partyName: "九峰合作社", contact: "0751-1234567", issuedOn: "2026-07-01", basis: ["testing"] } as const;
 * const whole = pledgeCertificate({ ...facts, statements: ["nothing-forbidden", "residues-within-limits", "true"] });
 * whole.ok ? whole.value.lines.map(({ value }) => value.zh).slice(0, 4) : whole.issues; // => ["黄金柰李", "500 公斤", "广东省乐昌市九峰镇", "农民专业合作社：九峰合作社"]
 * const half = pledgeCertificate({ ...facts, statements: ["nothing-forbidden"] });
 * half.ok ? [] : half.issues.map(({ message }) => message.zh); // => ["没有承诺“使用的常规农药、兽药残留不超标”", "没有承诺“对承诺的真实性负责”"]
 * ```
 * @source 《中华人民共和国农产品质量安全法》（2022 年修订）第三十九条；《农产品质量安全承诺达标合格证管理办法》（农业农村部令 2025 年第 4 号，2026 年 2 月 1 日起施行）
 */
export function pledgeCertificate(facts: PledgeFacts): Result<PledgeCertificate> {
  const issues = pledgeIssues(facts);
  if (issues.length > 0) return { ok: false, issues };
  const { link } = facts;
  const party = PARTY_WORDS[facts.party];
  const basis = facts.basis.map((one) => BASIS_WORDS[one]);
  const same = (text: string): Bilingual => ({ zh: text, en: text });
  const lines: PledgeLine[] = [
    line("product", same(facts.product)),
    line("quantity", same(`${facts.quantity} ${facts.unit}`)),
    line("origin", same(facts.origin)),
    line("party", { zh: `${party.zh}：${facts.partyName}`, en: `${party.en}: ${facts.partyName}` }),
    line("contact", same(facts.contact)),
    line("issuedOn", same(facts.issuedOn)),
    line("basis", { zh: basis.map(({ zh }) => zh).join("、"), en: basis.map(({ en }) => en).join("; ") }),
    ...(facts.lot === undefined ? [] : [line("lot", same(facts.lot))]),
    ...(facts.received === undefined ? [] : [line("received", { zh: facts.received.join("、"), en: facts.received.join(", ") })]),
  ];
  const statements = STATEMENTS.map((one) => STATEMENT_WORDS[one]);
  return ok({ title: PLEDGE_TITLE, statements, lines, keepMonths: 6, ...(link === undefined ? {} : { link }) });
}

const line = (field: keyof typeof LINE_WORDS, value: Bilingual): PledgeLine => ({ field, label: LINE_WORDS[field], value });

const STATEMENTS = ["nothing-forbidden", "residues-within-limits", "true"] as const;

function pledgeIssues(facts: PledgeFacts): readonly Issue[] {
  const issues: Issue[] = [];
  const valueOf = (name: string): unknown => (Object.hasOwn(facts, name) ? Reflect.get(facts, name) : undefined);
  const told = (name: string): boolean => {
    const value = valueOf(name);
    return typeof value === "string" && value.trim() !== "" && value.length <= 500;
  };
  for (const name of TEXTS)
    if (!told(name)) issues.push(missing(name, name === "partyName" ? PARTY_NAME : name === "unit" ? UNIT : LINE_WORDS[name]));
  const quantity = valueOf("quantity");
  if (typeof quantity !== "string" || !/^(?!0+(?:\.0+)?$)[0-9]{1,12}(?:\.[0-9]{1,6})?$/u.test(quantity)) issues.push(badQuantity(quantity));
  const issuedOn = valueOf("issuedOn");
  if (typeof issuedOn !== "string" || !parseCivilDate(issuedOn).ok) issues.push(badDate(issuedOn));
  const party = valueOf("party");
  if (typeof party !== "string" || !Object.hasOwn(PARTY_WORDS, party)) issues.push(unknownParty(party));
  const statements = listed(valueOf("statements"));
  for (const statement of STATEMENTS) if (!statements.includes(statement)) issues.push(notPledged(STATEMENT_WORDS[statement]));
  const basis = listed(valueOf("basis"));
  if (basis.length === 0 || basis.some((one) => !Object.hasOwn(BASIS_WORDS, one))) issues.push(noBasis);
  const received = valueOf("received");
  if (received !== undefined && listed(received).length === 0) issues.push(noneReceived);
  if (party === "buyer" && received === undefined) issues.push(noneReceived);
  const link = valueOf("link");
  if (link !== undefined) issues.push(...(typeof link === "string" ? linkIssues(link) : [missing("link", { zh: "网址", en: "Link" })]));
  const lot = valueOf("lot");
  if (lot !== undefined && !told("lot")) issues.push(missing("lot", LINE_WORDS.lot));
  return issues;
}

/** The texts of a list; nothing of what is no list of texts. */
const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) && value.length <= 1000 && value.every((one): one is string => typeof one === "string" && one.trim() !== "")
    ? value
    : [];

const PARTY_NAME: Bilingual = { zh: "承诺主体名称", en: "Name of who pledges" };
const UNIT: Bilingual = { zh: "数量的单位", en: "Unit of the quantity" };

const missing = (field: string, label: Bilingual): Issue =>
  labelIssue("not-stated", `/${field}`, {
    zh: `没有写明${label.zh}（最多 500 个字符）`,
    en: `Not stated: ${label.en} (at most 500 characters)`,
  });

const badQuantity = (value: unknown): Issue =>
  labelIssue(
    "bad-quantity",
    "/quantity",
    { zh: "数量应是大于 0 的十进制数，如 12.5", en: "The quantity is a decimal number above 0, such as 12.5" },
    { received: seen(value) },
  );

const badDate = (value: unknown): Issue =>
  labelIssue(
    "bad-date",
    "/issuedOn",
    { zh: "开具日期应是真实的日期，如 2026-07-01", en: "The date is a day that exists, such as 2026-07-01" },
    { received: seen(value) },
  );

const unknownParty = (value: unknown): Issue =>
  labelIssue(
    "unknown-party",
    "/party",
    { zh: "承诺主体应是生产企业、合作社、农户或收购者", en: "Who pledges is an enterprise, a co-operative, a household or a buyer" },
    unknownName(seen(value), Object.keys(PARTY_WORDS)),
  );

const notPledged = ({ zh, en }: Bilingual): Issue =>
  labelIssue("not-pledged", "/statements", { zh: `没有承诺“${zh}”`, en: `Not pledged: “${en}”` });

const noBasis: Issue = labelIssue("no-basis", "/basis", {
  zh: "承诺依据应是质量安全控制或检测结果，至少一项",
  en: "The pledge rests on control of quality or on test results, on one of them at least",
});

const noneReceived: Issue = labelIssue("none-received", "/received", {
  zh: "收购后混装、分装销售的，要写明所收的合格证",
  en: "A buyer who mixed or divided lots names the certificates that it received",
});
