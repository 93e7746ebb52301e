import type { MoneyUnit } from "@countykit/core";
import { likely, turnsOf } from "../cells/likely.js";
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
/** What is counted or how it is filled in, behind headings of columns without a unit of their own. */
const COUNTED: ReadonlySet<string> = new Set("人 人次 件 个 家 场 名 是/否 是否 年 月 日 年月日 年/月/日".split(" "));

/** No heading is longer, and patterns are slow on long texts. */
const LONGEST_HEADING = 200;

const BRACKETED = /^(.+?)[([【]([^)\]】]*)[)\]】]$/u;
/** 销售额/万元, 销售额万元. */
const MONEY_BEHIND = /^([^/]+?)\/?((?:[千万亿]|百万)元)$/u;
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
    const [, before = "", inside = ""] = BRACKETED.exec(word) ?? MONEY_BEHIND.exec(word) ?? [];
    const named = words.get(before);
    const type = named === undefined ? undefined : form.columns[named]?.type;
    if (named === undefined || type === undefined) return null;
    if (REMARKS.has(inside) || (COUNTED.has(inside) && type.kind !== "money" && type.kind !== "decimal"))
      return { field: named, unit: null };
    const written = inside.replace(/^单位:/u, "");
    const unit = type.kind === "money" && Object.hasOwn(MONEY_UNITS, written) ? (MONEY_UNITS[written] ?? null) : null;
    return unit !== null || isUnitOf(type, written) ? { field: named, unit } : null;
  };
  return { find, meant: (heading) => meant(heading, form, spellings, find) };
}

const isUnitOf = (type: ColumnType, inside: string): boolean =>
  type.kind === "decimal" && [type.unit, ...(type.written ?? [])].some((unit) => comparable(unit) === inside);

/** By a slip of the pen, or by the known heading that stands inside it; neither when a unit in brackets makes other numbers of it. */
function meant(heading: string, form: AnyForm, spellings: readonly string[], find: HeadingWords["find"]): string | undefined {
  if (heading.length > LONGEST_HEADING) return undefined;
  const word = comparable(heading).slice(0, 64);
  const near = likely(word, spellings);
  const inside = near ?? longestInside(word, spellings);
  const field = inside === undefined ? undefined : find(inside)?.field;
  const isMoney = field !== undefined && form.columns[field]?.type.kind === "money";
  const bracket = /[([【]([^)\]】]*)[)\]】]/u.exec(word)?.[1];
  if (bracket !== undefined && !REMARKS.has(bracket) && !(isMoney && Object.hasOwn(MONEY_UNITS, bracket))) return undefined;
  const unit = isMoney && near === undefined ? /(?:[千万亿]|百万)元?/u.exec(word)?.[0] : undefined;
  return inside === undefined || unit === undefined ? inside : `${inside}（${unit.endsWith("元") ? unit : `${unit}元`}）`;
}

/** So few characters inside a longer heading say little: 户籍人口 is no 人口. */
const LEAST_INSIDE = 4;

function longestInside(word: string, spellings: readonly string[]): string | undefined {
  let inside: string | undefined;
  for (const spelling of spellings) {
    const plain = comparable(spelling);
    if (spelling.length > (inside?.length ?? LEAST_INSIDE - 1) && word.includes(plain) && turnsOf(word) === turnsOf(plain))
      inside = spelling;
  }
  return inside;
}
