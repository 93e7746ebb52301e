import * as fc from "fast-check";
import { expect, it } from "vitest";
import { operatorWords } from "./operator-words.js";
import { meetsThreshold, readThreshold } from "./read-threshold.js";

it("a limit of any number reads back exactly, and an operator and its negation never agree", () => {
  const opposite: Readonly<Record<string, string>> = { ">=": "低于", "<=": "高于", ">": "不高于", "<": "不低于" };
  fc.assert(
    fc.property(fc.constantFrom(...operatorWords), fc.bigInt(0n, 10n ** 20n), fc.integer({ min: -2, max: 2 }), (word, limit, step) => {
      const text = word.side === "before" ? `${word.word}${limit}人次` : `${limit}人次${word.word}`;
      const read = readThreshold(text);
      expect(read).toMatchObject({ ok: true, value: { operator: word.operator, value: String(limit), unit: "人次" } });
      const negated = readThreshold(`${opposite[word.operator]}${limit}`);
      if (!read.ok || !negated.ok) return;
      const measured = limit + BigInt(step);
      const [one, other] = [meetsThreshold(read.value, String(measured)), meetsThreshold(negated.value, String(measured))];
      expect([one, other].sort()).toEqual(["no", "yes"]);
      const truth = { ">=": measured >= limit, "<=": measured <= limit, ">": measured > limit, "<": measured < limit }[word.operator];
      expect(one).toBe(truth ? "yes" : "no");
    }),
  );
});

it("never throws and never hangs, whatever comes in", () => {
  const scraps = fc.array(fc.constantFrom(..."不低于以上至少50%（含）等、及一二,."), { maxLength: 80 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), scraps), (input) => {
      expect(typeof readThreshold(input).ok).toBe("boolean");
    }),
    { numRuns: 3000 },
  );
});
