import type { Language, Step } from "@countykit/core";
import { plain } from "./markdown.js";
import { measureText } from "./measure.js";
import { text } from "./texts.js";

/** How an answer was worked out, folded. Readings that take the same lines are told once. */
export const stepsPart = (steps: readonly Step[], language: Language): string =>
  `<details>\n<summary>${text("steps", language)}</summary>\n\n${lines(steps, "", language).join("\n")}\n\n</details>`;

const lines = (steps: readonly Step[], indent: string, language: Language): readonly string[] =>
  steps.flatMap(({ label, value, steps: inner }) => {
    const colon = language === "zh" ? "：" : ": ";
    return [
      `${indent}- ${plain(label[language])}${value === null ? "" : `${colon}${plain(measureText(value, language))}`}`,
      ...lines(inner, `${indent}  `, language),
    ];
  });
