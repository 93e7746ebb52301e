import { Decimal } from "@countykit/core";
import { describe, expect, it } from "vitest";
import type { Plan, Target } from "../targets/target.js";
import { builtInPlans } from "./all.js";
import { type Entry, readCatalogue, readDocument } from "./testing/catalogue.js";
import { DIFFERENCES, NOT_TARGETS, SEEDS } from "./testing/differences-table.js";

/** The catalogue of provisions lies beside a checkout, not in it: without it these tests are listed as skipped. */
const catalogue = readCatalogue();

const seedOf = ({ id }: Plan): (typeof SEEDS)[string] => {
  const seed = SEEDS[id];
  if (seed === undefined) throw new Error(`no document for ${id}`);
  return seed;
};

/** The provisions of a plan's document that can be targets of this package. */
const entriesOf = (plan: Plan): readonly Entry[] =>
  (catalogue ?? []).filter(
    (entry) => entry.seed === seedOf(plan).seed && (entry.package === "coverage-metrics" || entry.kind === "target-metric"),
  );

/** `suixi-2021/stations/town` is the target `stations-town`; more targets of one provision have more words. */
const nameOf = ({ id, seed }: Entry): string => id.slice(seed.length + 1).replaceAll("/", "-");

function entryOf(plan: Plan, { id }: Target): Entry {
  const [entry] = entriesOf(plan)
    .filter((one) => id === nameOf(one) || id.startsWith(`${nameOf(one)}-`))
    .sort((a, b) => nameOf(b).length - nameOf(a).length);
  if (entry === undefined) throw new Error(`${plan.id}/${id} stands for no provision`);
  return entry;
}

/** What a target says otherwise than its provision in the catalogue. */
function differencesOf(plan: Plan, target: Target): readonly string[] {
  const entry = entryOf(plan, target);
  return [
    ...(entry.locator.split("、").includes(target.cite.locator) ? [] : [`locator: ${entry.locator}`]),
    ...(entry.force === undefined || entry.force === target.force ? [] : [`force: ${entry.force}`]),
    ...(entry.comparator === undefined || entry.comparator === target.comparator ? [] : [`comparator: ${entry.comparator}`]),
    ...(sameValue(entry, target) ? [] : [`value: ${entry.value ?? "none"}`]),
    ...(sameDue(entry, target) ? [] : [`due: ${Object.values(entry.dates ?? {}).join("/")}`]),
  ];
}

/** A percentage is a ratio; a list that has to be there whole counts its entries. */
function sameValue({ value, unit }: Entry, { value: asked, asks }: Target): boolean {
  if (value === undefined || value === null) return asked === null || asked === "1" || (typeof asked === "object" && "figure" in asked);
  if (asked === null) return false;
  if (typeof asked === "object") return "min" in asked && `${asked.min}..${asked.max}` === value;
  const [list, ...others] = Object.values(asks.params).filter((one) => Array.isArray(one));
  if (asked === "1" && others.length === 0 && list?.length === value) return true;
  const scale = unit === "%" ? 100 : 1;
  return /^\d+(?:\.\d+)?$/u.test(String(value)) && new Decimal(asked).times(scale).eq(new Decimal(value));
}

/** The catalogue dates what is built by the limit for hardware, a task by its end, a goal by its day; not every provision has a date there. */
function sameDue({ dates = {} }: Entry, { due }: Target): boolean {
  const wanted = dates["by"] ?? dates["end"] ?? dates["settledBy"] ?? dates["activityBy"] ?? dates["listedBy"] ?? dates["hardwareBy"];
  if (wanted === undefined) return true;
  return due !== null && (due.kind === "before-month" ? due.month : due.date).startsWith(wanted);
}

/** What a report says there is (自评所述): by the catalogue's own words achieved figures have no force. */
const isReported = ({ title }: Target): boolean => title.zh.endsWith("（自评所述）") && title.en.endsWith(", as reported");

/** 可: what somebody may do is asked of nobody, and nothing is judged. */
const isPermission = ({ terms = [], comparator }: Target): boolean => terms.includes("可") && comparator === null;

describe.skipIf(catalogue === null)("the plans against the catalogue of provisions", () => {
  it.each(builtInPlans.map((plan) => [plan.id, plan] as const))(
    "%s: place, force, comparator, value and date of every target",
    (_, plan) => {
      const found = Object.fromEntries(
        plan.targets.map((target) => [target.id, differencesOf(plan, target)] as const).filter(([, said]) => said.length > 0),
      );
      const known = Object.entries(DIFFERENCES[plan.id] ?? {}).map(([id, { catalogue: said }]) => [id, said] as const);
      expect(found).toEqual(Object.fromEntries(known));
    },
  );

  it("binds as hard as the catalogue says, but for what is only reported to be there and what somebody may do", () => {
    const compared = builtInPlans.flatMap((plan) =>
      plan.targets.flatMap((target) => {
        const { force } = entryOf(plan, target);
        return force === undefined ? [] : [{ name: `${plan.id}/${target.id}`, force, target }];
      }),
    );
    expect(compared.length).toBeGreaterThan(190);
    const others = compared.filter(({ force, target }) => force !== target.force);
    expect(others.filter(({ force, target }) => force !== "mandatory" || target.force !== "target")).toEqual([]);
    expect(others.filter(({ target }) => !isReported(target) && !isPermission(target)).map(({ name }) => name)).toEqual([]);
    expect(others).toHaveLength(11);
  });

  it("every provision of the package is a target, or there is a reason why it is none", () => {
    const open = builtInPlans.flatMap((plan) => {
      const targets = new Set(plan.targets.map((target) => entryOf(plan, target).id));
      return entriesOf(plan).flatMap(({ id }) => (targets.has(id) || Object.hasOwn(NOT_TARGETS, id) ? [] : [id]));
    });
    expect(open).toEqual([]);
    const ids = new Set(builtInPlans.flatMap(entriesOf).map(({ id }) => id));
    expect(Object.keys(NOT_TARGETS).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("takes in all 195 provisions of the package and the three targets of other packages", () => {
    const entries = builtInPlans.flatMap(entriesOf);
    expect(entries.filter((entry) => entry.package === "coverage-metrics")).toHaveLength(195);
    expect(entries.filter((entry) => entry.package !== "coverage-metrics").map(({ id }) => id)).toEqual([
      "shixing-2021/target/overall",
      "shixing-2021/logistics/commerce-firms",
      "lechang-2021/target/duration",
    ]);
  });
});

describe.skipIf(readDocument("suixi-2021-plan") === null)("the plans against the text of the documents", () => {
  it.each(builtInPlans.map((plan) => [plan.id, plan] as const))(
    "%s: the deciding words of every target stand in the document",
    (_, plan) => {
      const text = readDocument(seedOf(plan).document) ?? "";
      expect(text.length).toBeGreaterThan(5000);
      const absent = plan.targets.flatMap(({ id, terms = [] }) =>
        terms.filter((term) => !text.includes(term.replaceAll(/\s/gu, ""))).map((term) => `${id}: ${term}`),
      );
      expect(absent).toEqual([]);
    },
  );
});
