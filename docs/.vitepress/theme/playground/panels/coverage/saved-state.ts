import { ROSTERS } from "../../../../../../packages/cli/src/rosters/which-roster.js";
import { isObject, type Json, listAt, textAt } from "../../json.js";
import { type Mode, MODES, type Question, type RosterFile } from "./roster-file.js";

/** What is kept in the address: the example by a word, other rosters whole. */
export type Saved =
  | { readonly example: true; readonly files?: never }
  | { readonly example?: never; readonly files: readonly RosterFile[] };

/** More text than this is not put into an address. */
const MOST_TEXT = 1_000_000;

/** The state to be shared; `null` when the rosters are too large for it. */
export function savedState({ files, plan, asOf, mode }: Question, example: boolean): Json {
  if (!example && files.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT) return null;
  const kept = example ? { example: true } : { files: files.map(({ name, roster, text }) => ({ name, roster, text })) };
  return { ...kept, plan, asOf, mode };
}

/** Reads what somebody shared, of anybody's making: what is not right is left out. `files` is `null` for the example. */
export function openedState(saved: unknown): (Omit<Question, "files"> & { readonly files: readonly RosterFile[] | null }) | null {
  if (!isObject(saved)) return null;
  const files = listAt(saved, "files").flatMap((file): readonly RosterFile[] =>
    textAt(file, "name") === ""
      ? []
      : [{ name: textAt(file, "name"), roster: ROSTERS.find((one) => one === textAt(file, "roster")) ?? null, text: textAt(file, "text") }],
  );
  const mode: Mode = MODES.find((one) => one === textAt(saved, "mode")) ?? "located";
  return {
    files: saved["example"] === true ? null : files,
    plan: textAt(saved, "plan") || null,
    asOf: textAt(saved, "asOf") || null,
    mode,
  };
}
