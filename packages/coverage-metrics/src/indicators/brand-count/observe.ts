import { brandsOf } from "../../figures/market-figures.js";
import type { Brand } from "../../rosters/rows.js";
import type { Indicator } from "../indicator.js";
import { distinct, tally } from "../tally.js";
import { type BrandCountParams, brandCount as definition } from "./definition.js";

/** Counts the brands registered by the day; one without a day may not be yet. */
export const brandCount: Indicator<BrandCountParams> = {
  definition,
  observe: (book, { kind }) => {
    const figure = brandsOf(kind);
    const part = book.number(figure, () => {
      const rows = book.rows("brands");
      if (rows === null) return null;
      const brands = distinct(rows).filter((one) => kind === undefined || one.kind === kind);
      return tally(
        "brands",
        brands.map((one) => ({
          answer: one.registered === undefined ? "unknown" : one.registered <= book.asOf ? "yes" : "no",
          facts: [factOf(one)],
        })),
      );
    });
    return { part, figures: { part: [figure.id] } };
  },
};

const factOf = ({ id, name }: Brand): { readonly id: string; readonly label: { readonly zh: string; readonly en: string } } => ({
  id: `brand/${id}/registered`,
  label: { zh: `${name ?? id}的注册日期`, en: `the day ${name ?? id} was registered` },
});
