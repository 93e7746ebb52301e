import { expect, it } from "vitest";
import { criterionAt, itemsOf, pointsAt, scored, type Values } from "../testing/guangdong.js";

const DEPARTMENTS = { 商务: "commerce", 财政: "finance", 农业: "agriculture", 扶贫: "poverty-relief" };

/** A complete list of who takes part: whoever is not on it does not. */
const taking = (departments: readonly string[]): Values =>
  Object.fromEntries(Object.entries(DEPARTMENTS).map(([zh, id]) => [`departments.${id}`, departments.includes(zh)]));

it("lechang-2019/rubric/organisation: the principal leader with the four departments", () => {
  const input = { lead: "principal", departments: ["商务", "财政", "农业", "扶贫"] };
  const points = pointsAt("leadership", { leader: input.lead, ...taking(input.departments) });
  expect({ points }).toEqual({ points: 2 });
});

it("lechang-2019/rubric/organisation-full: without poverty relief the principal leader gives nothing", () => {
  const input = { lead: "principal", departments: ["商务", "财政", "农业"] };
  const missing = Object.entries(DEPARTMENTS).find(([, id]) => taking(input.departments)[`departments.${id}`] === false);
  const points = pointsAt("leadership", { leader: input.lead, ...taking(input.departments) });
  expect({ points, note: `${missing?.[0]} missing` }).toEqual({ points: 0, note: "扶贫 missing" });
});

it("lechang-2019/rubric/organisation-deputy: the deputy gives one point whatever the departments, anyone else none", () => {
  const input = { lead: "deputy" };
  expect({ points: pointsAt("leadership", { leader: input.lead }) }).toEqual({ points: 1 });
  expect(pointsAt("leadership", { leader: "other" })).toBe(0);
});

it("lechang-2019/rubric/plan: a plan is judged from 1 to 2", () => {
  expect(pointsAt("plan", { "plan.issued": true })).toEqual({ min: 1, max: 2 });
  expect(pointsAt("plan", { "plan.issued": false })).toBe(0);
});

it("lechang-2019/rubric/policy: no policy, no points", () => {
  const input = { policies: 0 };
  expect({ points: pointsAt("policy", { "policy.issued": input.policies > 0 }) }).toEqual({ points: 0 });
});

it("lechang-2019/rubric/management: rules and ledger are judged one by one and added up", () => {
  const input = { rules: 2, ledger: 2 };
  const facts = { "management.rules": true, "management.ledger": true };
  const points = pointsAt("management", facts, { "management/rules": input.rules, "management/ledger": input.ledger });
  expect({ points }).toEqual({ points: 4 });
  expect(pointsAt("management", facts)).toEqual({ min: 2, max: 4 });
});

it("lechang-2019/rubric/management-rules: rules that the assessors find strictly applied give 2", () => {
  const input = { rules: true, strict: true };
  const points = pointsAt("management/rules", { "management.rules": input.rules }, { "management/rules": input.strict ? 2 : 1 });
  expect({ points }).toEqual({ points: 2 });
  expect(pointsAt("management/rules", { "management.rules": true }, { "management/rules": 1 })).toBe(1);
});

it("lechang-2019/rubric/management-ledger: a ledger that the assessors find complete gives 2", () => {
  const input = { ledger: "complete" };
  const points = pointsAt("management/ledger", { "management.ledger": true }, { "management/ledger": input.ledger === "complete" ? 2 : 1 });
  expect({ points }).toEqual({ points: 2 });
  expect(pointsAt("management/ledger", { "management.ledger": false })).toBe(0);
});

it("lechang-2019/rubric/group-organisation: 10 points of 2 + 2 + 2 + 4, all claimed", () => {
  const input = { weights: [2, 2, 2, 4], scores: [2, 2, 2, 4] };
  const ids = ["leadership", "plan", "policy", "management"];
  const claims = ids.map((criterion, at) => ({ criterion, points: input.scores[at] ?? 0 }));
  const scoring = scored({}, {}, { claims });
  const [group] = scoring.groups;
  expect(group?.items.map(({ weight }) => weight)).toEqual(input.weights);
  expect({ weight: group?.weight, score: group?.claimed }).toEqual({ weight: 10, score: 10 });
  expect(itemsOf(scoring).length).toBe(16);
  expect(criterionAt(scoring, "management").claimed).toBe(4);
});
