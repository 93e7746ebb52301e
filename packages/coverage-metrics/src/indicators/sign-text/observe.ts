import { and, type Ternary } from "@countykit/core";
import type { Book, FigureName } from "../../figures/book.js";
import { NOTHING } from "../../figures/quantity.js";
import { stationSign } from "../../figures/station-figures.js";
import type { Indicator, Observed } from "../indicator.js";
import { asked, type StationRow, stationRows } from "../station-rows.js";
import { type Answered, tally } from "../tally.js";
import { said } from "../said.js";
import { type SignTextParams, signText as definition } from "./definition.js";

/** Counts the stations whose sign says what is asked: station by station from the roster, else as one sign for all of them. */
export const signText: Indicator<SignTextParams> = {
  definition,
  observe: (book, params) => fromRoster(book, params) ?? asDeclared(book, params),
};

/** A roster without such a station says nothing of a sign that somebody declared. */
function fromRoster(book: Book, { text, level }: SignTextParams): Observed | null {
  const rows = stationRows(book, level ?? "town-and-village", "built");
  if (rows === null || rows.length === 0) return null;
  const says = (sign: string | undefined): Ternary =>
    sign === undefined ? "unknown" : text === undefined || same(sign, text) ? "yes" : "no";
  const answers = rows.map((row) => ({ row, ...asked(row, "sign", says(row.station.sign)) }));
  const figure = stationSign(level);
  const lacking = answers.filter(({ row, answer }) => row.answer !== "no" && answer !== "yes");
  holdAgainstDeclared(book, figure, answers);
  return {
    part: tally("stations", answers),
    whole: tally("stations", rows),
    lacking: lacking.map(({ row }) => row.station.name ?? row.station.id),
    figures: { part: [figure.id] },
  };
}

/** Keeps the conflict with a sign that was declared for all stations, when a station that stands has another one. */
function holdAgainstDeclared(book: Book, figure: FigureName, answers: readonly (Answered & { readonly row: StationRow })[]): void {
  const standing = answers.filter(({ row }) => row.answer === "yes");
  const all = and(...standing.map(({ answer }) => answer));
  book.flag(figure, () => ({ value: all === "unknown" ? null : all === "yes", missing: NOTHING, evidence: NOTHING }));
  const declared = book.text(figure).value;
  const other = standing
    .map(({ row }) => row.station.sign)
    .find((sign) => declared !== null && sign !== undefined && !same(sign, declared));
  if (other !== undefined) book.text(figure, () => ({ value: other, missing: NOTHING, evidence: NOTHING }));
}

function asDeclared(book: Book, { text, level }: SignTextParams): Observed {
  const figure = stationSign(level);
  const { value, missing, evidence } = book.text(figure);
  const flag = book.flag(figure);
  const right = value !== null ? text === undefined || same(value, text) : flag.value;
  const facts = value === null ? flag.missing : missing;
  return { ...said("items", right, facts, value === null ? flag.evidence : evidence), figures: { part: [figure.id] } };
}

/** To the letter, but for spaces and the width of characters: three wordings are in use, and each document asks for its own. */
const same = (a: string, b: string): boolean => letters(a) === letters(b);

const letters = (text: string): string => text.normalize("NFKC").replaceAll(/\s/gu, "");
