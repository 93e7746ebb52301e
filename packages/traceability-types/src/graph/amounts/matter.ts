const TRADE_ITEM = "https://id.gs1.org/01/";
const END = TRADE_ITEM.length + 14;

/**
 * Which amounts may be added and set against one another, as a name. Weights and volumes of all things can; pieces only of one trade item,
 * since a piece of one thing is no piece of another; units that are not known, only of one thing.
 */
export function matterOf(object: string, measures: string): string {
  return isOfAll(measures) ? measures : `${measures} ${tradeItemOf(object) ?? object}`;
}

/** Whether amounts of all things can be added when they are measured so. */
export const isOfAll = (measures: string): boolean => measures === "KGM" || measures === "LTR";

/** The beginning of an id that tells the trade item, if there is one. */
export const tradeItemOf = (object: string): string | undefined =>
  object.length >= END && object.startsWith(TRADE_ITEM) ? object.slice(0, END) : undefined;

/** Whether amounts of this matter stay what they are when things are mixed, boiled or parted: weights do, volumes and pieces need not. */
export const isConserved = (matter: string): boolean => matter === "KGM";

/** The unit that amounts of a matter are told in: `KGM`, `LTR`, `C62` for pieces, or a unit of one's own. */
export function unitCodeOf(matter: string): string {
  const end = matter.indexOf(" ");
  return end < 0 ? matter : matter.slice(0, end);
}
