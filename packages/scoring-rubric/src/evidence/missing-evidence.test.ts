import fc from "fast-check";
import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { demonstrationStation } from "../policies/cn-2021-shixing-shi-fu-ban-12-demonstration-station.js";
import type { ItemEvidence } from "../state.js";
import { itemsOf, scored } from "../testing/guangdong.js";
import { missingEvidence } from "./missing-evidence.js";

const answerFor = (item: string, kinds: readonly string[]) =>
  missingEvidence(guangdong2019, { evidence: [{ item, kinds }] }).find((one) => one.item === item);

test.each([
  ["organisation", "leadership", 3],
  ["plan", "plan", 1],
  ["policy", "policy", 2],
  ["management", "management", 2],
  ["centre", "service", 6],
  ["disclosure", "column", 4],
  ["reporting", "reporting", 1],
  ["cases", "cases", 1],
  ["media", "media", 3],
  ["fund-rules", "fund-rules", 1],
  ["ledger", "fund-ledger", 2],
  ["spend", "fund-spend", 3],
])("lechang-2019/rubric/evidence-%s: without its papers %s is not supported", (_, item, papers) => {
  const answer = answerFor(item, []);
  expect(answer?.supported).toBe(false);
  expect(answer?.missing).toHaveLength(papers);
  const kinds = answer?.papers.map(({ id }) => id) ?? [];
  expect(answerFor(item, kinds)).toMatchObject({ supported: true, missing: [] });
  // Any one of them that lacks is enough.
  for (const kind of kinds) {
    expect(
      answerFor(
        item,
        kinds.filter((one) => one !== kind),
      ),
    ).toMatchObject({ supported: false, missing: [kind] });
  }
});

test("lechang-2019/rubric/evidence-bonus: without reports, videos and lists no bonus is supported", () => {
  const answers = missingEvidence(guangdong2019, { evidence: ["poor70", "tv"].map((item) => ({ item, kinds: [] })) }).slice(-2);
  expect(answers.map(({ item, supported }) => [item, supported])).toEqual([
    ["poor70", false],
    ["tv", false],
  ]);
  expect(answers.flatMap(({ missing }) => missing)).toEqual(["poor-trainees", "broadcasts"]);
});

test("lechang-2019/rubric/station-evidence: lists of villages, poverty villages and stations leave the videos of the stations missing", () => {
  const given = ["行政村清单", "省定贫困村清单", "站点清单"];
  const answer = answerFor("service", ["site-view", "resident-firms", "villages", "poverty-villages", "stations"]);
  expect(answer?.papers.flatMap(({ label, answer: one }) => (one === "present" ? [label.zh] : [])).slice(-3)).toEqual(given);
  expect(answer?.papers.flatMap(({ label, answer: one }) => (one === "missing" ? [label.zh] : []))).toEqual(["站点视频"]);
});

test("lechang-2019/rubric/upward-evidence: four of the five groups of papers leave one missing", () => {
  const kinds = answerFor("upward", [])?.papers.map(({ id }) => id) ?? [];
  expect(kinds).toHaveLength(5);
  expect(answerFor("upward", kinds.slice(0, 4))?.missing).toHaveLength(1);
});

test("lechang-2019/rubric/training-evidence: the number of the poor is confirmed by the poverty-relief department", () => {
  const confirmed = answerFor("training", ["poor-workforce"])?.papers.find(({ id }) => id === "poor-workforce");
  expect(confirmed?.label.zh).toContain("扶贫部门");
  expect(confirmed?.answer).toBe("present");
  expect(answerFor("training", [])?.missing).toHaveLength(8);
});

test("an item nobody has looked at lacks nothing, and is not supported either", () => {
  const answers = missingEvidence(guangdong2019, {});
  expect(answers).toHaveLength(16);
  for (const { missing, supported, papers } of answers) {
    expect([missing, supported]).toEqual([null, null]);
    expect(papers.every(({ answer }) => answer === "not-looked-at")).toBe(true);
  }
});

test("an item that asks for no papers is supported", () => {
  expect(missingEvidence(demonstrationStation, {}).map(({ supported }) => supported)).toEqual([true, true, true, true]);
});

test("a scoring says the same of the papers of its items", () => {
  const evidence = [
    { item: "service", kinds: ["villages", "stations"] },
    { item: "tv", kinds: ["broadcasts"] },
  ];
  const answers = missingEvidence(guangdong2019, { evidence });
  expect(itemsOf(scored({}, {}, { evidence })).map(({ id, missingEvidence: missing }) => [id, missing])).toEqual(
    answers.map(({ item, missing }) => [item, missing]),
  );
});

const forms = missingEvidence(guangdong2019, {});
const evidence = fc
  .subarray([...forms])
  .chain((items) =>
    fc.tuple(...items.map(({ item, papers }) => fc.subarray(papers.map(({ id }) => id)).map((kinds): ItemEvidence => ({ item, kinds })))),
  );

test("a paper is there, not there or not looked at, and one more paper never makes another missing", () => {
  fc.assert(
    fc.property(evidence, fc.nat({ max: 7 }), (given, more) => {
      const answers = missingEvidence(guangdong2019, { evidence: given });
      for (const { item, papers, missing, supported } of answers) {
        const looked = given.find((one) => one.item === item);
        expect(missing === null).toBe(looked === undefined);
        expect(supported).toBe(looked === undefined ? null : looked.kinds.length === papers.length);
        const next = papers[more % papers.length]?.id ?? "";
        const then = missingEvidence(guangdong2019, { evidence: [{ item, kinds: [...(looked?.kinds ?? []), next] }] });
        const after = then.find((one) => one.item === item)?.missing ?? [];
        if (missing !== null) expect(after).toEqual(missing.filter((id) => id !== next));
      }
    }),
    { numRuns: 100 },
  );
});
