import { describeReceived } from "@countykit/core/reading";
import type { Options, WordAliases } from "../column.js";
import type { CellForm } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { junkIn } from "./junk.js";
import { likely } from "./likely.js";
import { comparable } from "./tidy.js";

/** One of several words: the id, its names in both languages or another word for it. The id comes out. */
export function choiceCell(options: Options, aliases: WordAliases = {}): CellForm<string> {
  const words = new Map<string, string>();
  const spellings: string[] = [];
  for (const [id, { zh, en }] of Object.entries(options)) {
    for (const word of [id, zh, en, ...(aliases[id] ?? [])]) {
      words.set(word, id).set(comparable(word), id);
      spellings.push(word);
    }
  }
  return {
    read: (cell) => {
      const id = words.get(cell) ?? words.get(comparable(cell));
      if (id !== undefined) return id;
      const received = describeReceived(cell);
      const didYouMean = likely(cell, spellings);
      return (
        junkIn(cell) ??
        cellIssue(
          "not-one-of",
          "",
          { received, words: Object.values(options) },
          { expected: Object.keys(options).join(" | "), received, ...(didYouMean === undefined ? {} : { didYouMean }) },
        )
      );
    },
    holds: (value) => typeof value === "string" && Object.hasOwn(options, value),
    write: (value, language) => options[value]?.[language] ?? value,
  };
}
