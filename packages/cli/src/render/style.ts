import type { Verdict } from "@countykit/core";
import pc from "picocolors";
import type { Io } from "../io.js";

/** How text is set off on a terminal; every function leaves the text as it is where colour is not wanted. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly verdict: (verdict: Verdict) => (text: string) => string;
  /** Columns to write in: those of the terminal, between the least that the report can do with and 120; 120 when the output is not a terminal. */
  readonly width: number;
}

const WIDTH = 120;

/** What a table takes to be read. */
export const TABLE_WIDTH = 80;

/** Colour only on a terminal, or where `FORCE_COLOR` asks for it; never where `NO_COLOR` is set. */
export function styleFor({ env, stdoutIsTTY, columns }: Io, least: number = TABLE_WIDTH): Style {
  const forced = (env["FORCE_COLOR"] ?? "") !== "" && env["FORCE_COLOR"] !== "0";
  const refused = (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb" || env["FORCE_COLOR"] === "0";
  const colors = pc.createColors(!((env["NO_COLOR"] ?? "") !== "") && (forced || (stdoutIsTTY && !refused)));
  const verdicts: Readonly<Record<Verdict, (text: string) => string>> = {
    pass: colors.green,
    excused: colors.cyan,
    fail: colors.red,
    unknown: colors.yellow,
    "depends-on-reading": colors.yellow,
    "not-applicable": colors.dim,
  };
  return {
    bold: colors.bold,
    dim: colors.dim,
    verdict: (verdict) => verdicts[verdict],
    width: columns === null ? WIDTH : Math.min(Math.max(columns, least), WIDTH),
  };
}
