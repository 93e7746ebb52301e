import { fenOf } from "@countykit/core";
import type { Sales } from "../rosters/rows.js";
import { placeNumber } from "./division-code.js";
import { roomForBigs, roomForBytes, roomForInts, roomForNumbers } from "./grow.js";
import { internFrom, internText, openTexts, textAfter, textsIn, type Texts } from "./texts.js";

/** The sales of a series, period and area, one place each, in whole fen. */
export interface SalesTable {
  keys: Texts;
  /** `<series>.<period>`, as the figure is named. */
  names: Texts;
  name: Int32Array;
  at: Float64Array;
  /** The least and the most that rows give: the same but where they contradict one another. */
  fen: BigInt64Array;
  most: BigInt64Array;
  /** 0: nobody gave the amount; 1: somebody did. */
  said: Uint8Array;
}

export const openSales = (): SalesTable => ({
  keys: openTexts(),
  names: openTexts(),
  name: new Int32Array(0),
  at: new Float64Array(0),
  fen: new BigInt64Array(0),
  most: new BigInt64Array(0),
  said: new Uint8Array(0),
});

/**
 * @throws {TypeError} when the code is no division code, or the amount no canonical money text
 * @throws {RangeError} when the amount is beyond 92 quadrillion yuan (2^63 fen)
 */
export function addSales(table: SalesTable, row: Sales, home: number): void {
  const fen = row.amount === undefined ? 0n : fenOf(row.amount);
  if (fen !== BigInt.asIntN(64, fen)) throw new RangeError(`sales beyond 2^63 fen: ${row.amount ?? ""}`);
  const at = placeNumber(row.at) || home;
  const name = `${row.series}.${row.period}`;
  const number = room(table, internText(table.keys, `${at} ${name}`));
  put(table, number, internText(table.names, name), at, fen, fen, row.amount === undefined ? 0 : 1);
}

/** Takes in the sales of another table. */
export function takeSales(table: SalesTable, other: SalesTable): void {
  const names = textsIn(other.names).map((name) => internText(table.names, name));
  for (let from = 0, text = 0; from < other.keys.count; from += 1, text = textAfter(other.keys, text)) {
    const number = room(table, internFrom(table.keys, other.keys, text));
    const [name, at] = [names[other.name[from] ?? 0] ?? 0, other.at[from] ?? 0];
    put(table, number, name, at, other.fen[from] ?? 0n, other.most[from] ?? 0n, other.said[from] ?? 0);
  }
}

function room(table: SalesTable, number: number): number {
  if (number >= table.name.length) {
    table.name = roomForInts(table.name, number + 1);
    table.at = roomForNumbers(table.at, number + 1);
    table.fen = roomForBigs(table.fen, number + 1);
    table.most = roomForBigs(table.most, number + 1);
    table.said = roomForBytes(table.said, number + 1);
  }
  return number;
}

function put(table: SalesTable, number: number, name: number, at: number, least: bigint, most: bigint, said: number): void {
  table.name[number] = name;
  table.at[number] = at;
  if (said === 0) return;
  const held = table.said[number] === 1;
  const [low, high] = [table.fen[number] ?? 0n, table.most[number] ?? 0n];
  table.fen[number] = held && low < least ? low : least;
  table.most[number] = held && high > most ? high : most;
  table.said[number] = 1;
}
