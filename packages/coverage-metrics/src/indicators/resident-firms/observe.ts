import { residentFirms as firmsIn } from "../../figures/firm-figures.js";
import { firmRows } from "../firm-rows.js";
import type { Indicator } from "../indicator.js";
import { tally } from "../tally.js";
import { type ResidentFirmsParams, residentFirms as definition } from "./definition.js";

/** Counts resident firms. One that has signed need not have moved in: neither is taken for the other. */
export const residentFirms: Indicator<ResidentFirmsParams> = {
  definition,
  observe: (book, { standing, facility }) => {
    const figure = firmsIn(standing, facility);
    const count = () => {
      const rows = firmRows(book, standing, facility);
      return rows === null ? null : tally("firms", rows);
    };
    return { part: book.number(figure, count), figures: { part: [figure.id] } };
  },
};
