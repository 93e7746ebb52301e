import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Contract } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { expectDecidesTruly, type OpenFact } from "../../testing/deciding-oracle.js";
import { findingOf } from "../../testing/findings.js";
import type { ContingentFundsRule } from "./rule.js";

const rule: ContingentFundsRule = { ...RULE_BASE, kind: "contingent-funds", of: { kind: "all" } };

const DAYS = ["2022-01-01", "2022-02-01", "2022-03-01"] as const;

interface Shape {
  readonly received: string | false | null;
  readonly by: string | undefined;
  readonly payments: readonly { readonly date: string | undefined; readonly line: "6" | "1" | undefined; readonly fen: number }[];
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  received: fc.constantFrom<string | false | null>(...DAYS, false, null),
  by: fc.constantFrom("2022-04-01", undefined),
  payments: fc.array(
    fc.record({
      date: fc.constantFrom(...DAYS, undefined),
      line: fc.constantFrom("6", "1", undefined),
      fen: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 3 },
  ),
});

const check = ({ received, by, payments }: Shape): ReturnType<typeof findingOf> =>
  findingOf(
    rule,
    budgetOf({
      lines: [
        lineOf("1", { amount: "1.00" }),
        lineOf("6", { amount: "1.00", contingent: { trigger: "到位", received, ...(by === undefined ? {} : { by }) } }),
      ],
      contracts: payments.map(
        ({ date, line, fen }, index): Contract => ({
          id: String(index),
          name: "合同",
          amount: "1.00",
          stages: [],
          ...(line === undefined ? {} : { line }),
          payments: [{ id: "p", amount: `0.0${fen}`, ...(date === undefined ? {} : { date }) }],
        }),
      ),
    }),
  );

it("is decided exactly when every way to fill in arrivals, dates and lines agrees, and names the smallest sets that decide", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(shapes, (shape) => {
      const facts: readonly OpenFact<string | false>[] = [
        ...(shape.received === null ? [{ id: "line/6/contingent/received", values: ["2021-12-31", "2022-02-01", false] as const }] : []),
        ...shape.payments.flatMap(({ date, line }, index) => [
          ...(date === undefined ? [{ id: `contract/${index}/payment/p/date`, values: ["2021-06-01", ...DAYS] }] : []),
          ...(line === undefined ? [{ id: `contract/${index}/line`, values: ["6", "1"] }] : []),
        ]),
      ];
      const finding = check(shape);
      seen.add(finding.verdict);
      expectDecidesTruly(
        finding,
        facts,
        (world) => {
          const payments = shape.payments.map((payment, index) => {
            const [date, line] = [world.get(`contract/${index}/payment/p/date`), world.get(`contract/${index}/line`)];
            return {
              ...payment,
              date: typeof date === "string" ? date : payment.date,
              line: line === "6" || line === "1" ? line : payment.line,
            };
          });
          return check({ ...shape, received: world.get("line/6/contingent/received") ?? shape.received, payments }).verdict;
        },
        "claimed",
      );
    }),
    { numRuns: 200 },
  );
  expect([...seen].sort()).toEqual(["fail", "pass", "unknown"]);
});

it("the excess is exactly what was paid too early", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const { measured, margin, verdict } = check({ ...shape, received: false });
      const early = shape.payments.filter(({ line }) => line === "6").reduce((sum, { fen }) => sum + fen, 0);
      expect(measured?.min).toBe(`0.0${early}`);
      expect(margin?.max).toBe(early === 0 ? "0.00" : `-0.0${early}`);
      if (early > 0) expect(verdict).toBe("fail");
    }),
  );
});
