import { lineNames } from "@countykit/budget-rules";
import type { Language } from "@countykit/core";
import { isObject, type Json, listAt, textAt } from "../../json.js";

/** One choice of a list: the id that stands in the budget, and what it is called. */
export interface FieldOption {
  readonly id: string;
  readonly label: string;
}

/** What an id is called (名称与标识): its name in the language of the page, and the id where that says something else. */
export function labelled(id: string, name: string | undefined, language: Language): string {
  if (name === undefined || name === id) return id;
  return language === "zh" ? `${name}（${id}）` : `${name} (${id})`;
}

/**
 * The categories or sources that a line can be given: those that are usual, or those that the budget itself lists, and whatever its lines
 * already name.
 */
export function fieldOptions(budget: Json, field: "category" | "source", language: Language): readonly FieldOption[] {
  const own = new Map(field === "source" ? listAt(budget, "sources").map((one) => [textAt(one, "id"), textAt(one, "name")] as const) : []);
  const usual = own.size > 0 ? [...own.keys()] : Object.keys(lineNames[field]);
  const used = listAt(budget, "lines").flatMap((line) => (isObject(line) && typeof line[field] === "string" ? [line[field]] : []));
  return [...new Set([...usual, ...used])]
    .filter((id) => id !== "")
    .map((id) => ({ id, label: labelled(id, lineNames[field][id]?.[language] ?? own.get(id), language) }));
}

/** What the uses of a line are called, where they have a name that the ids do not say. */
export function tagLabels(line: Json, language: Language): string {
  const ids = listAt(line, "tags").filter((id): id is string => typeof id === "string");
  const names = ids.map((id) => lineNames.tag[id]?.[language] ?? id);
  return names.join() === ids.join() ? "" : names.join(language === "zh" ? "、" : ", ");
}
