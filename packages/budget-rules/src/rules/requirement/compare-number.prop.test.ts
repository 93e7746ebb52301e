import { fenText } from "@countykit/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compareNumber } from "./compare-number.js";

const fen = fc.bigInt(0n, 10n ** 25n);

it("agrees with big integers on every operator, and its margin is the exact distance", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(fen, fen),
        fen.map((one) => [one, one] as const),
      ),
      fc.constantFrom("<=", "<", ">=", ">", "=="),
      ([stated, limit], operator) => {
        const answer = compareNumber(fenText(stated), { kind: "compare", operator, value: fenText(limit), unit: "yuan" });
        const holds = { "<=": stated <= limit, "<": stated < limit, ">=": stated >= limit, ">": stated > limit, "==": stated === limit }[
          operator
        ];
        expect(answer?.verdict).toBe(holds ? "pass" : "fail");
        expect(answer?.margin?.min).toBe(fenText(operator.startsWith("<") ? limit - stated : stated - limit));
        expect(answer?.measured?.min).toBe(fenText(stated));
      },
    ),
  );
});
