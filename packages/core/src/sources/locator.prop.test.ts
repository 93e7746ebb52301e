import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compareLocators } from "./compare-locators.js";
import { formatLocator } from "./format-locator.js";
import { depthOf, type Locator, type LocatorStep, type NumberedStep } from "./locator.js";
import { parseLocator, parseLocators } from "./parse-locator.js";

const most: Readonly<Partial<Record<NumberedStep, number>>> = { annex: 99, point: 50, subitem: 99, enumerated: 99 };
const numbered = (kind: Exclude<NumberedStep, "annex">): fc.Arbitrary<LocatorStep> =>
  fc.integer({ min: 1, max: most[kind] ?? 1300 }).map((ordinal) => ({ kind, ordinal }));
const annex: fc.Arbitrary<LocatorStep> = fc.option(fc.integer({ min: 1, max: 99 })).map((ordinal) => ({ kind: "annex", ordinal }));
const ladder = [
  "section",
  "article",
  "subsection",
  "paragraph",
  "stage",
  "row",
  "item",
  "article-item",
  "subitem",
  "point",
  "enumerated",
] as const;
const name: fc.Arbitrary<LocatorStep> = fc
  .constantFrom("文头", "序言", "优化物流体系", "县财政局", "一票否决项", "合计")
  .map((text) => ({ kind: "named", name: text }));

/** Every shape the grammar knows: an annex or none, a strictly deeper ladder of numbers, a range at its foot, a name, a remark. */
const locators: fc.Arbitrary<Locator> = fc
  .record({
    annex: fc.option(annex),
    steps: fc.tuple(fc.subarray([...ladder]), fc.infiniteStream(fc.integer({ min: 1, max: 50 }))),
    span: fc.option(fc.integer({ min: 1, max: 9 })),
    name: fc.option(name),
    remark: fc.boolean(),
  })
  .map(({ annex: first, steps: [kinds, ordinals], span, name: part, remark }) => {
    const steps: LocatorStep[] = first === null ? [] : [first];
    for (const kind of kinds) {
      const step: LocatorStep = { kind, ordinal: ordinals.next().value };
      const fits = steps.every((before) => (depthOf(before) ?? -1) < (depthOf(step) ?? 9));
      const inTable = steps.at(-1)?.kind === "annex" || steps.some((before) => before.kind === "row");
      if (fits && !(kind === "item" && inTable) && !(kind === "section" && steps.at(-1)?.kind === "stage")) steps.push(step);
    }
    const foot = steps.at(-1);
    if (foot !== undefined && "ordinal" in foot && foot.ordinal !== null && span !== null && foot.ordinal + span <= 50)
      steps[steps.length - 1] = { ...foot, last: foot.ordinal + span };
    if (part !== null || steps.length === 0) steps.push(part ?? { kind: "named", name: "文头" });
    if (remark) steps.push({ kind: "remark" });
    return steps;
  });

it("parse ∘ format is the identity", () => {
  fc.assert(
    fc.property(locators, (locator) => {
      expect(parseLocator(formatLocator(locator))).toEqual({ ok: true, value: locator });
    }),
    { numRuns: 2000 },
  );
});

it("every number up to 1300 survives at every level", () => {
  for (const kind of ladder) {
    fc.assert(
      fc.property(numbered(kind), (step) => {
        expect(parseLocator(formatLocator([step]))).toEqual({ ok: true, value: [step] });
      }),
    );
  }
});

it("full-width brackets, digits and spaces change nothing", () => {
  const wide = (text: string): string =>
    text.replace(/[()\d]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(" ", "　");
  fc.assert(
    fc.property(locators, (locator) => {
      expect(parseLocator(wide(formatLocator(locator)))).toEqual({ ok: true, value: locator });
    }),
  );
});

it("the order is total: antisymmetric, transitive, and zero only for one and the same place", () => {
  fc.assert(
    fc.property(locators, locators, locators, (a, b, c) => {
      expect(Math.sign(compareLocators(a, b))).toBe(0 - Math.sign(compareLocators(b, a)));
      expect(compareLocators(a, b) === 0).toBe(formatLocator(a) === formatLocator(b));
      if (compareLocators(a, b) <= 0 && compareLocators(b, c) <= 0) expect(compareLocators(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

it("a place comes before whatever lies in it", () => {
  fc.assert(
    fc.property(locators, (locator) => {
      for (let length = 1; length < locator.length; length++) expect(compareLocators(locator.slice(0, length), locator)).toBeLessThan(0);
    }),
  );
});

it("never throws, whatever comes in", () => {
  const scraps = fc.array(fc.constantFrom(..."一二十（）()①②第条款项至-、/ .附件行备注123row是阶段")).map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), scraps), (input) => {
      const result = parseLocators(input);
      if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      else for (const locator of result.value) expect(parseLocator(formatLocator(locator))).toEqual({ ok: true, value: locator });
    }),
    { numRuns: 3000 },
  );
});
