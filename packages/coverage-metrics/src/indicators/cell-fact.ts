import type { MissingFact } from "@countykit/core";
import type { AnyForm } from "../rosters/column.js";

/** A cell of a roster that would settle something (缺失单元格): whose row it is in, and the heading of its column. */
export function cellFact(
  { thing, form }: { readonly thing: string; readonly form: AnyForm },
  { id, name = id }: { readonly id: string; readonly name?: string | undefined },
  column: string,
): MissingFact {
  const { zh, en } = form.columns[column]?.term ?? { zh: column, en: column };
  return { id: `${thing}/${id}/${column}`, label: { zh: `${name}：${zh}`, en: `${name}: ${en}` } };
}
