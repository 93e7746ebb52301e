import { expect, it } from "vitest";
import { openLedger } from "../../ledger/ledger.js";
import { budgetOf, RULE_BASE } from "../../testing/budget.js";
import { AS_OF } from "../../testing/findings.js";
import { NO_PARAMS, outcome, type Outcome } from "../outcome.js";
import type { Rule } from "../rule.js";
import { decidingOf, judgeParts } from "./judge-parts.js";

const part = (id: string): Rule => ({ ...RULE_BASE, id, kind: "requirement", fact: id, must: { kind: "hold" } });

/** An open answer that names so many facts, all of which together settle it. */
const open = (...ids: readonly string[]): Outcome =>
  outcome({
    verdict: "unknown",
    missing: ids.map((id) => ({ id, label: { zh: id, en: id } })),
    decides: [{ facts: ids, certain: true }],
    message: { key: "requirement.hold.fail", params: NO_PARAMS },
  });

const decides = (answers: Readonly<Record<string, readonly Outcome[]>>): ReturnType<typeof decidingOf> =>
  decidingOf(judgeParts(Object.keys(answers).map(part), openLedger(budgetOf(), AS_OF), "policy/rule", (rule) => answers[rule.id] ?? []));

it("an open part that names no fact leaves nothing to list", () => {
  expect(decides({ a: [open()] })).toEqual([]);
  expect(decides({ a: [open()], b: [open()] })).toEqual([]);
  expect(decides({ a: [outcome({ verdict: "unknown", message: { key: "requirement.hold.fail", params: NO_PARAMS } })] })).toEqual([]);
});

it("beside a part that names no fact, no set is certain", () => {
  expect(decides({ a: [open()], b: [open("x")] })).toEqual([{ facts: ["x"], certain: false }]);
  expect(decides({ a: [open(), open("x")] })).toEqual([{ facts: ["x"], certain: false }]);
});

it("without such a part, all facts together are", () => {
  expect(decides({ b: [open("x")] })).toEqual([{ facts: ["x"], certain: true }]);
  expect(decides({ a: [open("x", "y")], b: [open("y", "x")] })).toEqual([{ facts: ["y", "x"], certain: true }]);
});
