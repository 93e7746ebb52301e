import type { Exact } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import type { DeclaredFigure } from "../../figures/declared.js";
import { openBook } from "../../figures/open-book.js";
import type { TargetFinding } from "../../targets/finding.js";

/** A book of the last day of 2022 with such figures of any kind. */
export const telling = (declared: readonly DeclaredFigure[], asOf = "2022-12-31"): Book => openBook({ asOf, declared });

/** A list that says all there is, or ends in 等. */
export const listed = (id: string, names: readonly string[], complete = true): DeclaredFigure => ({ kind: "names", id, names, complete });

export const flagged = (id: string, value: boolean): DeclaredFigure => ({ kind: "flag", id, value });

export const counted = (id: string, value: number | string): DeclaredFigure => ({ kind: "number", id, value: String(value) });

export const dated = (id: string, value: string): DeclaredFigure => ({ kind: "date", id, value });

export const worded = (id: string, value: string): DeclaredFigure => ({ kind: "text", id, value });

/** A measured ratio that is known, to four places as the catalogue prints it, rounded half up. */
export function ratioOf({ measured }: Pick<TargetFinding, "measured">): string {
  const [min, max] = [measured?.min ?? null, measured?.max ?? null];
  if (JSON.stringify(min) !== JSON.stringify(max)) throw new Error(`not one value: ${JSON.stringify(measured)}`);
  return fourPlaces(min);
}

function fourPlaces(value: Exact | null): string {
  if (value === null || typeof value === "string") throw new Error(`not a fraction: ${JSON.stringify(value)}`);
  const [part, whole] = [BigInt(value.part), BigInt(value.whole)];
  const text = String((part * 20_000n + whole) / (whole * 2n)).padStart(5, "0");
  return `${text.slice(0, -4)}.${text.slice(-4)}`;
}
