import type { Result } from "@countykit/core";
import { documentReader, issuesText } from "@countykit/core/reading";
import type { Rubric } from "../rubric.js";
import type { State } from "../state.js";
import { checkStateDocument } from "./check-state-document.js";
import { KEY_NAMES } from "./key-names-table.js";
import { indexOf, type RubricIndex } from "./rubric-index.js";
import { stateForm } from "./state-form.js";

type Reader = (input: unknown) => Result<State>;

const readerFor = (rubric: RubricIndex | null): Reader =>
  documentReader<State>(stateForm, {
    failsafe: true,
    keyNames: KEY_NAMES,
    check: (document, issues) => checkStateDocument(document, issues, rubric),
    longestList: LONGEST_LIST,
  });

const LONGEST_LIST = 10_000;

let alone: Reader | undefined;
const readers = new WeakMap<Rubric, Reader>();

/**
 * Reads what is known of a county (读取考评材料): the value, or every problem with its place, in both languages. With the rubric it is held to it as
 * well: facts, options, units, least and most, whole numbers, judged ranges and their steps, items and their evidence. Without one only the state
 * itself is looked at. A number may be written as decimal text or as a JSON number, and comes out as text; a number that is not known for certain
 * has bounds, `{ min, max }`, and a share may be a fraction `{ part, whole }`. Money in `yuan` is never finer than a fen, and neither are its bounds.
 *
 * `input` is a value that something else has read already: an object of a program, what `JSON.parse` gives, or what a YAML reader gives, also with its
 * failsafe schema, where every scalar is text and amounts keep their digits. Text itself is not parsed here. `countykit score` reads JSON and YAML files
 * and adds file, row and column to each issue. What comes out reads back to itself.
 *
 * A sheet that contradicts itself in what it counts, claims or judges is read all the same, since nothing of it may be lost: `lintState` tells of that.
 *
 * @example
 * ```ts
 * import { guangdong2019, parseState } from "@countykit/scoring-rubric";
 *
 * const state = { rubric: guangdong2019.id, asOf: "2021-08-31" };
 * const read = parseState({ ...state, facts: [{ id: "villages", value: 195 }, { id: "villages.located", value: { min: 137, max: null } }] }, guangdong2019);
 * read.ok ? read.value.facts : null; // => [{ "id": "villages", "value": "195" }, { "id": "villages.located", "value": { "min": "137", "max": null } }]
 * const wrong = parseState({ ...state, facts: [{ id: "vilages", value: "195" }, { id: "park.built", value: "2" }] }, guangdong2019);
 * wrong.ok ? null : wrong.issues.map(({ code, path, didYouMean = "" }) => [code, path, didYouMean]); // => [
 * //   ["unknown-fact", "/facts/0/id", "villages"],
 * //   ["wrong-kind-of-value", "/facts/1/value", ""],
 * // ]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseState(input: unknown, rubric?: Rubric): Result<State> {
  if (rubric === undefined) {
    alone ??= readerFor(null);
    return alone(input);
  }
  let reader = readers.get(rubric);
  if (reader === undefined) {
    reader = readerFor(indexOf(rubric));
    readers.set(rubric, reader);
  }
  return reader(input);
}

/**
 * `parseState` for a state that the program itself wrote.
 *
 * @throws {TypeError} when the input is not a state; the message lists the issues in English
 * @example
 * ```ts
 * import { parseStateOrThrow } from "@countykit/scoring-rubric";
 *
 * parseStateOrThrow({ rubric: "county", asOf: "2021-08-31" }); // => { "schema": "countykit-score/1", "rubric": "county", "asOf": "2021-08-31", "facts": [], "judgements": [], "claims": [], "evidence": [] }
 * ```
 * @source semantics § 8
 */
export function parseStateOrThrow(input: unknown, rubric?: Rubric): State {
  const result = parseState(input, rubric);
  if (result.ok) return result.value;
  throw new TypeError(issuesText(result.issues));
}
