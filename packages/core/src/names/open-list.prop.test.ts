import * as fc from "fast-check";
import { expect, it } from "vitest";
import { membership, readList } from "./open-list.js";

const item = fc.array(fc.constantFrom(..."农村电商物流培训站点企业"), { minLength: 1, maxLength: 6 }).map((signs) => signs.join(""));
const items = fc.uniqueArray(item, { minLength: 1, maxLength: 8 });

it("an open list never answers no, a closed one never not-listed, and both answer yes of their items", () => {
  fc.assert(
    fc.property(items, fc.constantFrom("、", "，", "；", "+"), item, (names, sign, other) => {
      const printed = names.join(sign);
      const [open, closed] = [readList(`${printed}等`), readList(printed)];
      expect(open?.items).toEqual(names);
      expect(closed?.items).toEqual(names);
      if (open === null || closed === null) return;
      expect(membership(open, other)).toBe(names.includes(other) ? "yes" : "not-listed");
      expect(membership(closed, other)).toBe(names.includes(other) ? "yes" : "no");
    }),
  );
});

it("never throws, whatever is printed", () => {
  const scraps = fc.array(fc.constantFrom(..."站点、，及以等三部门 +。普高"), { maxLength: 80 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.oneof(fc.string(), scraps), (text) => {
      const list = readList(text);
      if (list !== null) expect(list.items.length).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});
