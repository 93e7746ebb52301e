import { type Bilingual, fail, type Issue, ok, type Result } from "@countykit/core";
import { unknownName } from "@countykit/core/reading";
import { parseCreditCode } from "../../ids/china/credit-code.js";
import { labelIssue, seen } from "../label-issue.js";
import type { ItemFacts } from "./item-facts.js";
import { masked } from "./mask.js";
import { type FieldView, PAGE_SECTIONS, type PageField, type PageRole, type PageSection } from "./page-fields-table.js";
import { registeredName } from "./registered-name.js";
import { type Lookalike, scrubber } from "./scrub.js";

/** One line of a page. */
export interface PageRow {
  readonly field: string;
  readonly label: Bilingual;
  readonly value: string;
  /** Only part of it is shown. */
  readonly masked: boolean;
}

/** A block of a page: one for a section that stands once, one for each entry of a list. */
export interface PageBlock {
  readonly section: string;
  readonly title: Bilingual;
  readonly rows: readonly PageRow[];
}

/** What a role is shown of an item (扫码页面数据). */
export interface LabelPage {
  readonly role: PageRole;
  readonly blocks: readonly PageBlock[];
  /** Fields that are known and that this role does not see: `growers.phone`. */
  readonly withheld: readonly string[];
}

const ROLES: readonly PageRole[] = ["consumer", "dealer", "inspector", "owner"];

/** Numbers that a role does not read in texts, in the order of the roles. */
const LOOKALIKES: readonly (readonly Lookalike[])[] = [["phone", "id-card"], ["phone", "id-card"], ["id-card"], []];

/** Codes of papers: long numbers among them are no telephones, but may be somebody's identity card. */
const PAPERS: ReadonlySet<string> = new Set(["creditCode", "report", "number", "document"]);

/** Codes of things: by chance a few look like identity cards, so that the check digit has to tell. */
const THINGS: ReadonlySet<string> = new Set(["id", "lot", "serial"]);

/** Most entries of a list on one page. */
const MOST = 1000;

/** A value of the facts with all that decides how it is shown. */
interface Entry {
  readonly section: PageSection;
  readonly at: number;
  readonly field: PageField;
  readonly value: string;
  readonly view: FieldView;
  /** The name and the code under which a body is registered are public, whoever's name they hold; not what somebody wrote beside them. */
  readonly registered: boolean;
}

/**
 * The data of the page behind a code (扫码查询页面) for one role. Names, telephone numbers and identity cards of growers are covered by default, and are taken out of
 * every other text in which somebody wrote them. Fields that the table of fields does not list are left out. The
 * name of a producer with a valid credit code is public as far as its word for a body (合作社, 家庭农场, 公司), whoever's name it holds; people and numbers beside it are covered. Without a valid credit code a producer is a natural person, whose name is covered as a grower's is.
 *
 * @example
 * ```ts
 * import { labelPage } from "@countykit/traceability-types/label";
 *
 * const facts = { name: "黄金柰李", lot: "L7", growers: [{ name: "邓小满", phone: "13800001234", plot: "九峰 7 号" }], storage: "问邓小满" };
 * const page = labelPage(facts, { role: "consumer" });
 * page.ok ? page.value.blocks.map(({ rows }) => rows.map(({ value }) => value).join(" ")) : page.issues; // => ["黄金柰李 L7 问邓**", "邓**"]
 * page.ok ? page.value.withheld : []; // => ["growers.phone", "growers.plot"]
 * ```
 * @source 《中华人民共和国个人信息保护法》第六条、第五十一条；GB/T 35273-2020
 */
export function labelPage(facts: ItemFacts, options: { readonly role: PageRole }): Result<LabelPage> {
  const { role } = options;
  const rank = ROLES.indexOf(role);
  if (rank < 0) return fail(unknownRole(role));
  const issues: Issue[] = [];
  const entries = PAGE_SECTIONS.flatMap((section) => entriesOf(facts, section, rank, issues));
  if (issues.length > 0) return { ok: false, issues };
  const scrub: Scrub = { all: scrubber(secretsOf(entries, () => true)), numbers: scrubber(secretsOf(entries, isNumber)) };
  const looks = LOOKALIKES[rank] ?? [];
  const blocks: PageBlock[] = [];
  const withheld = new Set<string>();
  let rows: PageRow[] = [];
  let block = "";
  for (const { section, at, field, value, view, registered } of entries) {
    if (view === "hidden") withheld.add(`${section.section}.${field.field}`);
    else {
      if (block !== `${section.section} ${at}`) {
        block = `${section.section} ${at}`;
        rows = [];
        blocks.push({ section: section.section, title: section.title, rows });
      }
      const covered = view === "masked";
      const text = covered ? masked(value, field.mask) : value;
      const shown = registered ? registeredText(text, field, looks, scrub) : scrub.all(text, looksIn(field, looks));
      rows.push({ field: field.field, label: field.label, value: shown, masked: covered });
    }
  }
  return ok({ role, blocks, withheld: [...withheld] });
}

interface Scrub {
  readonly all: ReturnType<typeof scrubber>;
  /** Takes numbers of people out, and leaves their names. */
  readonly numbers: ReturnType<typeof scrubber>;
}

const isNumber = ({ mask }: Pick<PageField, "mask">): boolean => mask === "phone" || mask === "id-card";

/** What looks like a number of a person in a field, and is not what the field is for. */
function looksIn({ field, mask }: PageField, looks: readonly Lookalike[]): readonly Lookalike[] {
  if (PAPERS.has(field)) return looks.filter((look) => look === "id-card");
  if (THINGS.has(field)) return looks.includes("id-card") ? ["checked-id-card"] : [];
  return isNumber({ mask }) ? looks.filter((look) => look !== mask) : looks;
}

/** The name of a body stays readable, also where it holds the name of a grower; whoever is named beside it is covered. */
function registeredText(text: string, field: PageField, looks: readonly Lookalike[], scrub: Scrub): string {
  if (field.field === "creditCode") return text;
  // Numbers go first, from the whole: one may stand on both sides of where the name ends.
  const bare = scrub.numbers(text, looks);
  const found = registeredName(bare);
  if (found === null) return scrub.all(bare, looks);
  const [from, to] = found;
  return scrub.all(bare.slice(0, from), looks) + bare.slice(from, to) + scrub.all(bare.slice(to), looks);
}

/** Values that this role does not see in full, and what stands for them. One letter is no secret: it would be found in every word. */
function secretsOf(entries: readonly Entry[], among: (field: PageField) => boolean): ReadonlyMap<string, string> {
  const secrets = new Map<string, string>();
  for (const { field, value, view } of entries) {
    const personal = field.mask !== "all" && among(field);
    if (personal && view !== "shown" && Array.from(value).length > 1)
      secrets.set(value, view === "masked" ? masked(value, field.mask) : "***");
  }
  return secrets;
}

function entriesOf(facts: unknown, section: PageSection, rank: number, issues: Issue[]): readonly Entry[] {
  const found = section.section === "item" ? facts : own(facts, section.section);
  const path = section.section === "item" ? "" : `/${section.section}`;
  if (found === undefined) return [];
  const list: readonly unknown[] = section.list && Array.isArray(found) ? found : [found];
  if (section.list !== Array.isArray(found)) return refuse(issues, wrongShape(path, section.list));
  if (list.length > MOST) return refuse(issues, tooMany(path, list.length));
  return list.flatMap((one, at): readonly Entry[] => {
    const place = section.list ? `${path}/${at}` : path;
    if (typeof one !== "object" || one === null) return refuse(issues, wrongShape(place, false));
    const code = section.section === "producer" ? own(one, "creditCode") : undefined;
    const body = typeof code === "string" && parseCreditCode(code.trim()).ok;
    const person = section.section === "producer" && !body;
    return section.fields.flatMap((field): readonly Entry[] => {
      const value = own(one, field.field);
      if (value === undefined || value === "") return [];
      if (typeof value !== "string") return refuse(issues, notText(`${place}/${field.field}`));
      if (value.length > 10_000) return refuse(issues, tooLong(`${place}/${field.field}`));
      const view = field.views[rank] ?? "hidden";
      // Who is not registered is a natural person; the name of one is not for shoppers.
      const personal = person && view === "shown" && rank < 2 && (field.mask === "name" || field.mask === "address");
      return [
        {
          section,
          at,
          field,
          value: value.trim(),
          view: personal ? "masked" : view,
          registered: body && (field.field === "name" || field.field === "creditCode"),
        },
      ];
    });
  });
}

const refuse = (issues: Issue[], issue: Issue): readonly never[] => {
  issues.push(issue);
  return [];
};

/** A field of one's own, never of a prototype. */
const own = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

const unknownRole = (role: unknown): Issue =>
  labelIssue("unknown-role", "/role", { zh: "没有这个查看者", en: "There is no such role" }, unknownName(seen(role), ROLES));

const wrongShape = (path: string, list: boolean): Issue =>
  list
    ? labelIssue("not-a-list", path, { zh: "这里应是列表", en: "A list belongs here" })
    : labelIssue("not-an-object", path, { zh: "这里应是若干字段", en: "Fields belong here" });

const notText = (path: string): Issue => labelIssue("not-text", path, { zh: "这里应是文字", en: "Text belongs here" });

const tooLong = (path: string): Issue =>
  labelIssue("text-too-long", path, { zh: "文字超过 10000 个字符", en: "The text has more than 10000 characters" });

const tooMany = (path: string, count: number): Issue =>
  labelIssue("too-many-entries", path, {
    zh: `有 ${count} 条，一页最多 ${MOST} 条`,
    en: `There are ${count} entries; a page takes ${MOST}`,
  });
