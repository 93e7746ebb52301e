import type { Bilingual } from "@countykit/core";
import type { BudgetLine } from "../input.js";

/** Names as one text of a language, ready to be a parameter of a message (名单); empty text for none. */
export const zhNames = (of: readonly Bilingual[]): string => of.map(({ zh }) => zh).join("、");

export const enNames = (of: readonly Bilingual[]): string => of.map(({ en }) => en).join(", ");

/** How sentences call a line of a budget. */
export const lineName = ({ id, name }: BudgetLine): Bilingual => ({ zh: `${id}“${name}”`, en: `line ${id} “${name}”` });
