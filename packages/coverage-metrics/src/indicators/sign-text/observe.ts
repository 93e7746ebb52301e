import type { Ternary } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { stationSign } from "../../figures/station-figures.js";
import type { Indicator, Observed } from "../indicator.js";
import { asked, stationRows } from "../station-rows.js";
import { tally } from "../tally.js";
import { said } from "../said.js";
import { type SignTextParams, signText as definition } from "./definition.js";

/** Counts the stations whose sign says what is asked: station by station from the roster, else as one sign for all of them. */
export const signText: Indicator<SignTextParams> = {
  definition,
  observe: (book, params) => fromRoster(book, params) ?? asDeclared(book, params),
};

function fromRoster(book: Book, { text, level }: SignTextParams): Observed | null {
  const rows = stationRows(book, level ?? "town-and-village", "built");
  if (rows === null) return null;
  const says = (sign: string | undefined): Ternary =>
    sign === undefined ? "unknown" : text === undefined || same(sign, text) ? "yes" : "no";
  const answers = rows.map((row) => ({ row, ...asked(row, "sign", says(row.station.sign)) }));
  return {
    part: tally("stations", answers),
    whole: tally("stations", rows),
    lacking: answers
      .filter(({ row, answer }) => row.answer !== "no" && answer !== "yes")
      .map(({ row }) => row.station.name ?? row.station.id),
  };
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
