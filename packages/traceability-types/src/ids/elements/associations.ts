import type { Issue } from "@countykit/core";
import { identifierOf } from "../dictionary/dictionary.js";
import type { Element } from "./element.js";
import { idIssue } from "./ids-issue.js";

/** Whether an identifier is the one of a pattern: `31nn` is any from 3100 to 3199. */
const isOf = (ai: string, pattern: string): boolean => new RegExp(`^${pattern.replaceAll("n", "[0-9]")}$`, "u").test(ai);

/**
 * What is wrong with identifiers that stand together (单元数据串之间的关系): one that cannot stand without another, two that cannot stand beside each other, and one that
 * stands twice with different data. Empty when nothing is.
 *
 * @example
 * ```ts
 * import { associationIssues } from "@countykit/traceability-types/ids";
 *
 * associationIssues([{ ai: "10", value: "L7" }])[0]?.message.en; // => "(10) needs (01) or (02) or (03) or (8006) or (8026) beside it"
 * ```
 * @source GS1 General Specifications 4.13 (data relationships)
 */
export function associationIssues(elements: readonly Element[]): readonly Issue[] {
  const present = elements.map(({ ai }) => ai);
  return elements.flatMap(({ ai, value }, index): readonly Issue[] => {
    const { requires = [], excludes = [] } = identifierOf(ai) ?? {};
    const lacking = requires.filter((groups) => !groups.some((group) => group.every((one) => present.some((other) => isOf(other, one)))));
    const against = present.filter((other) => other !== ai && excludes.some((one) => isOf(other, one)));
    const earlier = elements.slice(0, index).find((other) => other.ai === ai && other.value !== value);
    return [
      ...lacking.map((groups) => {
        const needed = groups.map((group) => group.map((one) => `(${one})`).join(" + "));
        return idIssue("missing-association", {
          zh: `（${ai}）须与 ${needed.join(" 或 ")} 同时使用`,
          en: `(${ai}) needs ${needed.join(" or ")} beside it`,
        });
      }),
      ...against.map((other) =>
        idIssue("excluded-association", { zh: `（${ai}）不能与（${other}）同时使用`, en: `(${ai}) cannot stand beside (${other})` }),
      ),
      ...(earlier === undefined
        ? []
        : [idIssue("repeated-ai", { zh: `（${ai}）出现两次，数据不同`, en: `(${ai}) stands twice with different data` })]),
    ];
  });
}
