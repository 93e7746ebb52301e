import type * as z from "zod";
import type { JSONSchema } from "./json-schema.js";
import { moneyText } from "./money-text.js";
import { quantityText, ratioText } from "./number-texts.js";
import { LONGEST_TEXT, text } from "./texts.js";

const DIGIT = "[0-9０-９]";
const NONZERO = "[1-9１-９]";
const COMMA = "[,，]";

/** A sign that does not make an amount negative: a minus stands before zero only. */
const SIGN = `(?:[+＋]|[-－](?!.*${NONZERO}))?`;

/** The units of money in text, and how many decimals each can have down to the fen (分). */
const UNITS: readonly (readonly [unit: string, decimals: number])[] = [
  ["(?:元|圆)?", 2],
  ["千元", 5],
  ["万元?", 6],
  ["百万元", 8],
  ["亿元?", 10],
];

/** An amount of at most thirty digits of yuan before the point, grouped by threes or not. */
const amountIn = ([unit, decimals]: (typeof UNITS)[number]): string =>
  `(?![0０,，]*${NONZERO}(?:${COMMA}?${DIGIT}){${32 - decimals}})` +
  `(?:${DIGIT}+|${DIGIT}{1,3}(?:${COMMA}${DIGIT}{3})+)(?:[.．](?=${DIGIT})${DIGIT}{0,${decimals}}[0０]*)?\\s*${unit}`;

const MONEY_TEXT = {
  type: "string",
  maxLength: 64,
  pattern: `^\\s*(?:人民币|RMB|CNY|[¥￥])?\\s*${SIGN}(?:${UNITS.map(amountIn).join("|")})[整正]?\\s*$`,
};

const NUMBER = { type: "number", minimum: 0 };

/**
 * How texts and numbers may be written (书写形式), as JSON Schema, where zod cannot tell it by itself because the value is read by code. A limit
 * on digits that depends on another field, or on how a number was written, stays with the parser.
 */
export const WRITTEN: ReadonlyMap<z.core.$ZodType, JSONSchema> = new Map<z.core.$ZodType, JSONSchema>([
  [text, { type: "string", minLength: 1, pattern: `^\\s*\\S(?:[\\s\\S]{0,${LONGEST_TEXT - 2}}\\S)?\\s*$` }],
  [
    moneyText,
    {
      anyOf: [
        MONEY_TEXT,
        NUMBER,
        {
          type: "object",
          properties: { amount: { anyOf: [MONEY_TEXT, NUMBER] }, unit: { type: "string", enum: ["元", "千元", "万元", "百万元", "亿元"] } },
          required: ["amount", "unit"],
          additionalProperties: false,
        },
      ],
    },
  ],
  [
    ratioText,
    {
      type: "string",
      maxLength: 64,
      pattern: `^\\s*${SIGN}${DIGIT}{1,30}(?:[.．]${DIGIT}{1,30})?\\s?[%％‰]?\\s*$`,
    },
  ],
  [quantityText, { anyOf: [{ type: "string", pattern: "^\\d{1,30}(?:\\.\\d{1,30})?$" }, NUMBER] }],
]);
