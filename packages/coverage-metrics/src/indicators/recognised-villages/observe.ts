import { type RecognisedKind, villagesRecognised } from "../../figures/market-figures.js";
import type { Village } from "../../rosters/rows.js";
import { inOrder } from "../in-order.js";
import type { Indicator } from "../indicator.js";
import { tally } from "../tally.js";
import { type RecognisedVillagesParams, recognisedVillages as definition } from "./definition.js";

/** What a kind is called, however the rest of the name is written: 电商专业村、淘宝村式的 “专业村（镇）”. */
const WORDS: Readonly<Record<RecognisedKind, string>> = { professional: "专业", specialty: "特色" };

/** Counts the villages of the roster that are recognised; of a village without a cell it is not known. */
export const recognisedVillages: Indicator<RecognisedVillagesParams> = {
  definition,
  observe: (book, { kind }) => {
    const figure = villagesRecognised(kind);
    const part = book.number(figure, () => {
      const rows = book.rows("villages");
      if (rows === null) return null;
      const villages = inOrder(rows.map((one) => ({ ...one, id: one.code })));
      return tally(
        "villages",
        villages.map((one) => ({ answer: isRecognised(one, kind), facts: [factOf(one)] })),
      );
    });
    return { part, figures: { part: [figure.id] } };
  },
};

const isRecognised = ({ recognised }: Village, kind: RecognisedKind): "yes" | "no" | "unknown" =>
  recognised === undefined ? "unknown" : recognised.some((word) => word.includes(WORDS[kind])) ? "yes" : "no";

const factOf = ({ code, name }: Village): { readonly id: string; readonly label: { readonly zh: string; readonly en: string } } => ({
  id: `village/${code}/recognised`,
  label: { zh: `${name ?? code}是否为专业村、特色村`, en: `whether ${name ?? code} is a professional or specialty village` },
});
