import { parseCivilDate } from "@countykit/core";
import { builtInRubrics, parseState, type Rubric, type State } from "@countykit/scoring-rubric";
import { isObject, type Json, listAt, textAt } from "../../json.js";
import { blankState } from "./edit-state.js";

/** What the panel holds. */
export interface ScoreState {
  readonly rubric: Rubric;
  readonly state: State;
  readonly target: number | null;
  readonly atLeast: number | null;
  readonly from: "claimed" | "supported";
  readonly start: "lechang" | "blank" | "own";
  /** How many facts came from a coverage section. */
  readonly taken: number;
}

/** Reads a state that was shared or kept; `null` when it is none. A value that is half typed stays as it is: the panel says what is wrong with it. */
export function openedState(saved: unknown): ScoreState | null {
  const state = isObject(saved) ? saved["state"] : undefined;
  const rubric = builtInRubrics.find(({ id }) => id === textAt(state, "rubric"));
  if (rubric === undefined) return null;
  const read = parseState(state, rubric);
  const start = textAt(saved, "start");
  return {
    rubric,
    state: read.ok ? read.value : isTyped(state) ? state : blankState(rubric, "2021-08-31"),
    target: pointsAt(saved, "target"),
    atLeast: pointsAt(saved, "atLeast"),
    from: textAt(saved, "from") === "supported" ? "supported" : "claimed",
    start: start === "lechang" || start === "blank" ? start : "own",
    taken: pointsAt(saved, "taken") ?? 0,
  };
}

function pointsAt(from: unknown, key: string): number | null {
  const points = Number(textAt(from, key) || Number.NaN);
  return Number.isFinite(points) ? points : null;
}

const KEYS = new Set(["schema", "rubric", "asOf", "facts", "judgements", "claims", "evidence"]);

/** Whether something has the shape of a state, as the fields of the panel write it, whatever is typed in them. */
function isTyped(value: unknown): value is State {
  if (!isObject(value) || value["schema"] !== "countykit-score/1" || !parseCivilDate(textAt(value, "asOf")).ok) return false;
  if (!Object.keys(value).every((key) => KEYS.has(key)) || !Array.isArray(value["facts"])) return false;
  const lists = ["judgements", "claims", "evidence"].map((key) => value[key] ?? []);
  return (
    listAt(value, "facts").every((fact) => textAt(fact, "id") !== "" && isObject(fact) && isValue(fact["value"])) &&
    lists.every((list) => Array.isArray(list) && list.every(isObject))
  );
}

function isValue(value: Json | undefined): boolean {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (Array.isArray(value)) return value.every((one) => typeof one === "string");
  return isObject(value) && isEnd(value["min"]) && isEnd(value["max"]);
}

const isEnd = (end: Json | undefined): boolean =>
  end === null || typeof end === "string" || (isObject(end) && typeof end["part"] === "string" && typeof end["whole"] === "string");
