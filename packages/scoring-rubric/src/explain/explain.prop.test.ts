import type { Step } from "@countykit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import type { CriterionScore } from "../scoring.js";
import { score } from "../score.js";
import type { State, StateFact } from "../state.js";
import { itemsOf } from "../testing/guangdong.js";
import { explainItem } from "./explain-item.js";
import { explainScoring } from "./explain-scoring.js";
import { explainScoringSteps } from "./explain-scoring-steps.js";

const facts: fc.Arbitrary<readonly StateFact[]> = fc
  .tuple(
    ...guangdong2019.facts.map((form): fc.Arbitrary<StateFact | null> => {
      const known = (value: fc.Arbitrary<StateFact["value"]>) => fc.option(value.map((one): StateFact => ({ id: form.id, value: one })));
      if (form.kind === "flag") return known(fc.boolean());
      if (form.kind === "choice") return known(fc.constantFrom(...form.options.map(({ id }) => id)));
      const number = fc.integer({ min: 1, max: form.most === undefined ? 300 : Number(form.most) }).map(String);
      if (form.unit === "ratio") return known(fc.constantFrom("0.1", "0.4", "0.7", "1"));
      const range = fc.tuple(number, number).map(([a, b]) => (Number(a) <= Number(b) ? { min: a, max: b } : { min: b, max: a }));
      return known(fc.oneof(number, range));
    }),
  )
  .map((all) => all.filter((fact) => fact !== null));
const states = fc
  .record({
    facts,
    claims: fc.constantFrom([], [{ criterion: "media", points: 5 }]),
    evidence: fc.constantFrom([], [{ item: "media", kinds: ["photos"] }]),
  })
  .map((given): State => ({ schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", ...given }));

const NO_SENTENCE = /undefined|null|NaN|\[object|(?:^|\s)[a-z]+[.-][a-z-]*[.][a-z]|[，；：]{2}|；。|^[，；]|[，；：,;:]\s*$/u;
const IDS = new RegExp(
  guangdong2019.facts
    .map(({ id }) => id)
    .filter((id) => /[.-]/u.test(id))
    .map((id) => id.replaceAll(".", "\\."))
    .join("|"),
  "u",
);

const isSentence = ({ zh, en }: { readonly zh: string; readonly en: string }): boolean =>
  zh !== "" && en !== "" && !NO_SENTENCE.test(zh) && !NO_SENTENCE.test(en) && !IDS.test(zh) && !IDS.test(en) && !/\p{Script=Han}/u.test(en);

const labels = (step: Step): readonly Step["label"][] => [step.label, ...step.steps.flatMap(labels)];
const paths = ({ path, parts }: CriterionScore): readonly string[] => [path, ...parts.flatMap(paths)];

test("every sentence is whole in both languages and holds no id", () => {
  fc.assert(
    fc.property(states, (state) => {
      const scoring = score(guangdong2019, state);
      const all = [
        ...explainScoring(scoring, guangdong2019, state),
        ...itemsOf(scoring).flatMap((item) => explainItem(item, guangdong2019, state)),
        ...labels(explainScoringSteps(scoring, guangdong2019, state)),
      ];
      expect(all.filter((one) => !isSentence(one))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("the steps hold the total, every group, every item and every criterion, and survive JSON", () => {
  fc.assert(
    fc.property(states, (state) => {
      const scoring = score(guangdong2019, state);
      const steps = explainScoringSteps(scoring, guangdong2019, state);
      const items = itemsOf(scoring);
      // An item that is a sum has its name above its parts; each has its papers; the bonus may say what its limit would make of the total.
      const criteria = items.flatMap(({ criterion }) => (criterion.parts.length === 0 ? [criterion.path] : paths(criterion).slice(1)));
      const least = 1 + scoring.groups.length + 1 + items.length * 2 + criteria.length + scoring.vetoes.length + 1;
      expect([least, least + 1]).toContain(labels(steps).length);
      expect(JSON.parse(JSON.stringify(steps))).toEqual(steps);
      expect(steps.value).toEqual({ unit: "points", min: String(scoring.base.min), max: String(scoring.base.max) });
    }),
    { numRuns: 20 },
  );
});
