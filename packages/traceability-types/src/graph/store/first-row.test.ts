import * as fc from "fast-check";
import { expect, it } from "vitest";
import { pushWhole, wholes } from "./columns.js";
import { firstFrom } from "./first-row.js";

it("finds in an ordered column what a look at every entry finds, also after it has grown", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(200), { maxLength: 30 }), { maxLength: 4 }), (parts) => {
      const column = wholes();
      let last = 0;
      for (const part of parts) {
        for (const step of part) pushWhole(column, (last += step));
        for (let least = 0; least < last + 150; least += 7) {
          const found = column.data.subarray(0, column.length).findIndex((value) => value >= least);
          expect(firstFrom(column, least)).toBe(found < 0 ? column.length : found);
        }
      }
    }),
  );
});
