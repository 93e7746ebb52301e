import { and, type Ternary, ternary } from "@countykit/core";
import { firmsOf } from "../../figures/market-figures.js";
import type { Firm } from "../../rosters/rows.js";
import type { Indicator } from "../indicator.js";
import { distinct, tally } from "../tally.js";
import { type FirmCountParams, firmCount as definition } from "./definition.js";

/** Counts the firms on the roster. The roster does not say which were transformed: that figure has to be declared. */
export const firmCount: Indicator<FirmCountParams> = {
  definition,
  observe: (book, { role, kind }) => {
    const figure = firmsOf(role, kind);
    const part = book.number(figure, () => {
      const rows = book.rows("firms");
      if (rows === null || role === "transformed") return null;
      return tally(
        "firms",
        distinct(rows).map((firm) => ({
          answer: and(stays(firm, book.asOf), isOf(firm, kind), role === "leading" ? ternary(firm.leading) : "yes"),
          facts: [{ id: `firm/${firm.id}/${firm.kind === undefined && kind !== undefined ? "kind" : "leading"}`, label: label(firm) }],
        })),
      );
    });
    return { part, figures: { part: [figure.id] } };
  },
};

const stays = ({ left }: Firm, asOf: string): Ternary => (left !== undefined && left <= asOf ? "no" : "yes");

const isOf = (firm: Firm, kind: Firm["kind"]): Ternary =>
  kind === undefined ? "yes" : firm.kind === undefined ? "unknown" : firm.kind === kind ? "yes" : "no";

const label = ({ id, name }: Firm): { readonly zh: string; readonly en: string } => ({
  zh: `${name ?? id}属于哪类企业`,
  en: `what sort of firm ${name ?? id} is`,
});
