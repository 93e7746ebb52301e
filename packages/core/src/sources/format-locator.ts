import { formatChineseNumber } from "./chinese-number.js";
import { formatCircledNumber } from "./circled-number.js";
import type { Locator, LocatorStep } from "./locator.js";

/**
 * One canonical text for a place in a document (条款定位的规范写法): `四（一）2(1)①`, `附件 第十五条（三）`, `附件2 第2至3行 备注`.
 *
 * @example
 * ```ts
 * import { formatLocator } from "@countykit/core";
 * formatLocator([{ kind: "annex", ordinal: 2 }, { kind: "row", ordinal: 2, last: 3 }, { kind: "remark" }]); // => "附件2 第2至3行 备注"
 * ```
 * @source GB/T 9704-2012 § 7.3.3 (numbering of headings)
 */
export function formatLocator(locator: Locator): string {
  let text = "";
  let previous: LocatorStep | null = null;
  for (const step of locator) {
    text += `${previous === null ? "" : between(previous, step)}${print(step)}`;
    previous = step;
  }
  return text;
}

function print(step: LocatorStep): string {
  if (step.kind === "named") return step.name;
  if (step.kind === "remark") return "备注";
  const { ordinal, last } = step;
  if (ordinal === null) return "附件";
  const chinese = (value: number): string => formatChineseNumber(value) ?? String(value);
  const circled = (value: number): string => formatCircledNumber(value) ?? String(value);
  const range = (write: (value: number) => string, to: string): string =>
    last === undefined ? write(ordinal) : `${write(ordinal)}${to}${write(last)}`;
  switch (step.kind) {
    case "annex":
      return `附件${range(String, "-")}`;
    case "section":
      return range(chinese, "至");
    case "article":
      return `第${range(chinese, "至")}条`;
    case "subsection":
      return range((value) => `（${chinese(value)}）`, "至");
    case "paragraph":
      return `第${range(chinese, "至")}款`;
    case "stage":
      return `第${range(chinese, "至")}阶段`;
    case "row":
      return `第${range(String, "至")}行`;
    case "item":
      return range(String, "-");
    case "article-item":
      return `第${range((value) => `（${chinese(value)}）`, "至")}项`;
    case "subitem":
      return range((value) => `(${value})`, "-");
    case "point":
      return range(circled, "-");
    case "enumerated":
      return range((value) => `${chinese(value)}是`, "至");
  }
}

/** Brackets and 款、项 join what stands before them; a dot keeps section 二 apart from item 2; the rest takes a space. */
function between(previous: LocatorStep, next: LocatorStep): string {
  switch (next.kind) {
    case "subsection":
    case "subitem":
    case "point":
      return "";
    case "paragraph":
    case "article-item":
      return previous.kind === "article" || previous.kind === "paragraph" ? "" : " ";
    case "item":
      return previous.kind === "section" ? "." : previous.kind === "subsection" ? "" : " ";
    default:
      return " ";
  }
}
