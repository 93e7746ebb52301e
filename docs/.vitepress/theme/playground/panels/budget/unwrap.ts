import { isObject, type Json } from "../../json.js";

/** A budget, and the day for which its file asks to be checked; `null` when the file does not say. */
export interface Unwrapped {
  readonly budget: Json;
  readonly asOf: string | null;
}

/** Takes the budget out of a programme, as `countykit check` does (项目文件); anything else is taken to be the budget itself. */
export function unwrap(value: Json): Unwrapped {
  if (!isObject(value) || (value["schema"] !== "countykit-programme/1" && !isObject(value["budget"]))) return { budget: value, asOf: null };
  const { budget, asOf } = value;
  return { budget: budget ?? null, asOf: typeof asOf === "string" ? asOf : null };
}
