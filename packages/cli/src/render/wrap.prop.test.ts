import fc from "fast-check";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { fitColumns } from "./table.js";
import { wrap } from "./wrap.js";

const text = fc.string({ unit: fc.constantFrom(..."资金预算合计，。（）〔〕《》第号元万 1290.%abcXYZ≤=-".split("")), maxLength: 80 });

it("loses nothing but the spaces at which it breaks, and keeps within the width", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (given, width) => {
      const lines = wrap(given, width);
      expect(lines.join("").replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

it("does not break what fits", () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(wrap(given, 200)).toEqual([given.trimEnd()]);
    }),
  );
});

it("fits columns into the room there is, each as wide as its content where all fit", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 12, max: 120 }),
      (columns, room) => {
        const natural = columns.map((cells) => Math.max(1, ...cells.map((cell) => stringWidth(cell))));
        const widths = fitColumns(columns, room);
        const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
        expect(sum(widths)).toBe(Math.min(sum(natural), room));
        widths.forEach((width, index) => expect(width).toBeLessThanOrEqual(natural[index] ?? 0));
      },
    ),
  );
});
