import type { MoneyUnit } from "@countykit/core";
import { nearest } from "@countykit/core/reading";
import { comparable } from "../cells/tidy.js";
import type { AnyForm, ColumnType } from "../column.js";

/** The column that a heading names, and the unit that it gives. */
export interface NamedColumn {
  readonly field: string;
  readonly unit: MoneyUnit | null;
}

/** How the headings of one form are recognised. */
export interface HeadingWords {
  readonly find: (heading: string) => NamedColumn | null;
  /** The heading that was most likely meant. */
  readonly meant: (heading: string) => string | undefined;
}

const MONEY_UNITS: Readonly<Record<string, MoneyUnit>> = {
  元: "元",
  人民币元: "元",
  yuan: "元",
  千元: "千元",
  万元: "万元",
  万: "万元",
  百万元: "百万元",
  亿元: "亿元",
  亿: "亿元",
};

/** What may stand in brackets behind any heading. */
const REMARKS: ReadonlySet<string> = new Set(["必填", "选填", "可不填", "required", "optional"]);

/** No heading is longer, and patterns are slow on long texts. */
const LONGEST_HEADING = 200;

const BRACKETED = /^(.+?)[([【]([^)\]】]*)[)\]】]$/u;
const STARS = /^[*＊]+|[*＊:：]+$/gu;

/**
 * Prepares the headings of a form (表头识别): every column by its key, its Chinese and English heading and its aliases, without regard to blanks,
 * width and case, with 必填 or * beside it, and with its unit in brackets: 年销售额（万元）, 面积（㎡）.
 */
export function headingWords(form: AnyForm): HeadingWords {
  const words = new Map<string, string>();
  const spellings: string[] = [];
  for (const [field, { term, aliases = [] }] of Object.entries(form.columns)) {
    for (const word of [field, term.zh, term.en, ...aliases]) {
      words.set(comparable(word), field);
      spellings.push(word);
    }
  }
  const find = (heading: string): NamedColumn | null => {
    if (heading.length > LONGEST_HEADING) return null;
    const word = comparable(heading).replaceAll(STARS, "");
    const field = words.get(word);
    if (field !== undefined) return { field, unit: null };
    const [, before = "", inside = ""] = BRACKETED.exec(word) ?? [];
    const named = words.get(before);
    const type = named === undefined ? undefined : form.columns[named]?.type;
    if (named === undefined || type === undefined) return null;
    if (REMARKS.has(inside)) return { field: named, unit: null };
    const unit = type.kind === "money" && Object.hasOwn(MONEY_UNITS, inside) ? (MONEY_UNITS[inside] ?? null) : null;
    return unit !== null || isUnitOf(type, inside) ? { field: named, unit } : null;
  };
  return { find, meant: (heading) => meant(heading, form, spellings, find) };
}

const isUnitOf = (type: ColumnType, inside: string): boolean =>
  type.kind === "decimal" && [type.unit, ...(type.written ?? [])].some((unit) => comparable(unit) === inside);

/** Whether so few slips could lead from the one to the other. */
const isNearInLength = (spelling: string, word: string): boolean =>
  Math.abs(spelling.length - word.length) <= Math.max(1, Math.floor(spelling.length / 3));

/** By a slip of the pen, or by the known heading that stands inside it. */
function meant(heading: string, form: AnyForm, spellings: readonly string[], find: HeadingWords["find"]): string | undefined {
  const word = comparable(heading).slice(0, 64);
  const near = nearest(
    word,
    spellings.filter((one) => isNearInLength(one, word)),
  );
  if (near !== undefined) return near;
  let inside: string | undefined;
  for (const spelling of spellings) {
    if (spelling.length > (inside?.length ?? 1) && word.includes(comparable(spelling))) inside = spelling;
  }
  const field = inside === undefined ? undefined : find(inside)?.field;
  const unit = field !== undefined && form.columns[field]?.type.kind === "money" ? /(?:[千万亿]|百万)元?/u.exec(word)?.[0] : undefined;
  return inside === undefined || unit === undefined ? inside : `${inside}（${unit.endsWith("元") ? unit : `${unit}元`}）`;
}
