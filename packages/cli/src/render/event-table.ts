import type { EventTexts } from "../event-texts.js";
import type { Naming } from "../events/shown.js";
import type { Tell } from "../texts.js";
import type { Style } from "./style.js";
import { aligned, fitColumns } from "./table.js";

/** Rows of a table that somebody may still read. */
const SHOWN = 40;

/** The least width of a column that gives way. */
const NARROW = 18;

/** How tables of events are written. */
export interface EventShow {
  readonly tell: Tell;
  readonly style: Style;
  readonly name: Naming["name"];
}

/** The headings of columns. */
export type Heading = keyof EventTexts & `col${string}`;

const NONE: ReadonlySet<Heading> = new Set();

/** A table of what events tell (事件表格): its first rows, and how many more there are. Columns named in `yielding` give way first where room is scarce. */
export function eventTable(
  headings: readonly Heading[],
  all: readonly (readonly string[])[],
  { tell, style }: EventShow,
  yielding: ReadonlySet<Heading> = NONE,
): string {
  const rows = all.slice(0, SHOWN);
  const heads = headings.map((heading) => tell(heading, {}));
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - 2 * heads.length,
    Object.fromEntries(headings.flatMap((heading, index) => (yielding.has(heading) ? [[index, NARROW]] : []))),
  );
  const columns = heads.map((head, index) => ({ head, width: widths[index] ?? 1, align: "left" as const }));
  const more = all.length > rows.length ? [tell("moreRows", { count: all.length - rows.length })] : [];
  return [aligned(columns, rows, style.bold), ...more].join("\n");
}

/** Below the tables: what times are, and what shortened identifiers begin with. */
export const footerOf = ({ legend }: Naming, { tell, style }: Pick<EventShow, "tell" | "style">): string =>
  style.dim([tell("timesAre", {}), ...(legend === null ? [] : [legend])].join(" "));
