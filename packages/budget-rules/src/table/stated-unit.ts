import type { Issue, MoneyUnit } from "@countykit/core";
import { type Heading, moneyUnit } from "./find-headings.js";
import { cellText, comparable } from "./plain-cell.js";
import { tableIssue } from "./table-problems.js";

/** 单位：万元, 金额单位为万元, 单位（万元）, also behind a title. */
const STATED = /(?:单位|unit)(?:为|是)?:?\(?([^()。;:]{1,30})/gu;
/** What may stand before it in a cell that states nothing else. */
const ALONE = /^\(?(?:币种:?人民币[,，;；、]?)?(?:金额|资金|货币|计量|计价|预算)*(?:单位|unit)/u;
const BARE = /^\(([^()]{1,12})\)$/u;

/** Most cells are done with here. */
const MAY_STATE = /[单位(（【〔uUｕＵ]/u;

type Stated = MoneyUnit | "unknown";

/** The unit that a text names: the only one of money in 万元、人次. */
function namedUnit(text: string): Stated | null {
  const whole = moneyUnit(text);
  if (whole !== undefined) return whole;
  const parts = text.split(/[,、]/u);
  const units = new Set(parts.flatMap((part) => moneyUnit(part) ?? []));
  if (units.size > 1) return "unknown";
  const [unit] = units;
  return unit ?? (parts.some((part) => /[元币]$/u.test(part) && !part.includes("/")) ? "unknown" : null);
}

/** The unit of money that a cell by itself states for the table (单位：万元); `null` when it states none: 单位：市商务局 is who filled it in. */
export function statedUnit(cell: string): Stated | null {
  if (!MAY_STATE.test(cell)) return null;
  const word = comparable(cell);
  return word.length <= 60 && ALONE.test(word) ? unitInside(cell) : null;
}

/** The unit of money that a title states, too: 某县预算表（单位：万元）, （万元）. */
function unitInside(cell: string): Stated | null {
  if (!MAY_STATE.test(cell)) return null;
  const word = comparable(cell).slice(0, 200);
  const bare = BARE.exec(word)?.[1];
  if (bare !== undefined && moneyUnit(bare) !== undefined) return moneyUnit(bare) ?? null;
  for (const [, text = ""] of word.matchAll(STATED)) {
    const unit = namedUnit(text);
    if (unit !== null) return unit;
  }
  return null;
}

/** A title without the unit behind it; `null` when the cell is none. */
export function titleIn(cell: string): string | null {
  const text = cellText(cell);
  if (unitInside(text) === null) return text;
  const title = text.replace(/\s*[(（【][^()（）【】]*[)）】]\s*$/u, "");
  return title === "" || title === text || unitInside(title) !== null ? null : title;
}

/** The unit that the table states beside the heading of its amounts; two that differ are an issue. */
export function unitOfTable(
  rows: readonly (readonly string[])[],
  top: number,
  found: readonly Heading[],
): { readonly unit: MoneyUnit | null; readonly issues: readonly Issue[] } {
  const amount = found.find(({ field }) => field === "amount");
  const own = amount === undefined || amount.unit === null ? undefined : moneyUnit(amount.unit);
  let unit: MoneyUnit | null = null;
  for (const [index, row] of rows.entries()) {
    const alone = index < top || row.filter((cell) => cellText(cell) !== "").length === 1;
    for (const [at, cell] of row.entries()) {
      const stated = index === top ? inHeading(found, at) : alone ? unitInside(cell) : statedUnit(cell);
      if (stated === null) continue;
      const place = { row: index + 1, column: at + 1 };
      const other: MoneyUnit | undefined = unit ?? own;
      if (stated === "unknown") return { unit, issues: [tableIssue("unknown-unit", place, { unit: cellText(cell).slice(0, 40) })] };
      if (other !== undefined && other !== stated) return { unit, issues: [tableIssue("two-units", place, { one: stated, other })] };
      unit = stated;
    }
  }
  return { unit, issues: [] };
}

/** 项目（单位：万元） states the unit of the table; 数量（元） and 总投资（元） speak of themselves. */
function inHeading(found: readonly Heading[], at: number): MoneyUnit | null {
  const heading = found.find((one) => one.at === at);
  if (heading === undefined || heading.unit === null || ["amount", "investment", "quantity", "unit"].includes(heading.field)) return null;
  return moneyUnit(heading.unit) ?? null;
}
