import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Contract } from "../../input.js";
import { budgetOf, RULE_BASE } from "../../testing/budget.js";
import { expectDecidesTruly, type OpenFact } from "../../testing/deciding-oracle.js";
import { findingOf } from "../../testing/findings.js";
import type { MilestoneDisbursementRule } from "./rule.js";

const rules: fc.Arbitrary<MilestoneDisbursementRule> = fc
  .record({
    byProgress: fc.boolean(),
    byAcceptance: fc.boolean(),
    afterSigning: fc.boolean(),
    signatures: fc.constantFrom<readonly string[]>([], ["甲", "乙"]),
  })
  .filter(({ byProgress, byAcceptance, afterSigning, signatures }) => byProgress || byAcceptance || afterSigning || signatures.length > 0)
  .map((asked) => ({ ...RULE_BASE, kind: "milestone-disbursement", ...asked }));

type Shape = Pick<Contract, "stages"> & {
  readonly progress: string | undefined;
  readonly signed: string | undefined;
  readonly fen: number;
  readonly date: string | undefined;
  readonly signatures: readonly string[] | undefined;
};

const shapes: fc.Arbitrary<Shape> = fc.record({
  progress: fc.constantFrom("0", "0.5", "1", undefined),
  signed: fc.constantFrom("2022-02-01", undefined),
  stages: fc
    .array(fc.record({ fen: fc.integer({ min: 1, max: 4 }), accepted: fc.constantFrom(true, false, null) }), { minLength: 1, maxLength: 3 })
    .map((stages) => stages.map(({ fen, accepted }, index) => ({ id: String(index), amount: `0.0${fen}`, accepted }))),
  fen: fc.integer({ min: 0, max: 9 }),
  date: fc.constantFrom("2022-01-01", "2022-03-01", undefined),
  signatures: fc.constantFrom<readonly string[] | undefined>(["甲"], ["甲", "乙"], undefined),
});

const check = (rule: MilestoneDisbursementRule, { progress, signed, stages, fen, date, signatures }: Shape): ReturnType<typeof findingOf> =>
  findingOf(
    rule,
    budgetOf({
      contracts: [
        {
          id: "c",
          name: "合同",
          amount: "0.08",
          stages,
          ...(progress === undefined ? {} : { progress }),
          ...(signed === undefined ? {} : { signed }),
          payments: [
            { id: "p", amount: `0.0${fen}`, ...(date === undefined ? {} : { date }), ...(signatures === undefined ? {} : { signatures }) },
          ],
        },
      ],
    }),
  );

const PROGRESS = ["0", "0.25", "0.5", "0.75", "1"] as const;

const factsOf = (rule: MilestoneDisbursementRule, shape: Shape): readonly OpenFact<string | boolean>[] => [
  ...(rule.byProgress && shape.progress === undefined ? [{ id: "contract/c/progress", values: PROGRESS }] : []),
  ...(rule.byAcceptance
    ? shape.stages
        .filter(({ accepted }) => accepted === null)
        .map(({ id }) => ({ id: `contract/c/stage/${id}/accepted`, values: [true, false] }))
    : []),
  ...(rule.afterSigning && shape.signed === undefined
    ? [{ id: "contract/c/signed", values: ["2021-06-01", "2022-01-15", "2022-06-01"] }]
    : []),
  ...(rule.afterSigning && shape.date === undefined ? [{ id: "contract/c/payment/p/date", values: ["2022-01-01", "2022-03-01"] }] : []),
  ...(rule.signatures.length > 0 && shape.signatures === undefined
    ? [{ id: "contract/c/payment/p/signatures", values: ["甲", "甲、乙"] }]
    : []),
];

const filled = (shape: Shape, world: ReadonlyMap<string, string | boolean>): Shape => {
  const text = (id: string): string | undefined => {
    const value = world.get(id);
    return typeof value === "string" ? value : undefined;
  };
  return {
    ...shape,
    progress: shape.progress ?? text("contract/c/progress") ?? "1",
    signed: shape.signed ?? text("contract/c/signed") ?? "2022-02-01",
    date: shape.date ?? text("contract/c/payment/p/date") ?? "2022-03-01",
    signatures: shape.signatures ?? text("contract/c/payment/p/signatures")?.split("、") ?? ["甲", "乙"],
    stages: shape.stages.map((stage) => ({
      ...stage,
      accepted: stage.accepted ?? world.get(`contract/c/stage/${stage.id}/accepted`) === true,
    })),
  };
};

it("a decided contract stays decided however its unknowns are filled in, and what is named as deciding can decide", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(rules, shapes, (rule, shape) => {
      const finding = check(rule, shape);
      seen.add(finding.verdict);
      if (finding.verdict !== "unknown") {
        expect(check(rule, filled(shape, new Map())).verdict).toBe(finding.verdict);
      }
      const facts = factsOf(rule, shape);
      const dayless = rule.afterSigning && shape.signed === undefined && shape.date === undefined;
      if (facts.length <= 5 && !dayless) expectDecidesTruly(finding, facts, (world) => check(rule, filled(shape, world)).verdict);
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(["fail", "pass", "unknown"]);
});

it("what is payable less what was paid is the margin, and paying more never turns a failure into a pass", () => {
  fc.assert(
    fc.property(rules, shapes, fc.integer({ min: 0, max: 9 }), (rule, shape, more) => {
      const [less, greater] = [
        check(rule, { ...shape, fen: Math.min(shape.fen, more) }),
        check(rule, { ...shape, fen: Math.max(shape.fen, more) }),
      ];
      if (less.verdict === "fail") expect(greater.verdict).toBe("fail");
      if (less.limit !== null)
        expect(Number(less.margin?.max)).toBe((Math.round(Number(less.limit.max) * 100) - Math.min(shape.fen, more)) / 100);
    }),
  );
});
