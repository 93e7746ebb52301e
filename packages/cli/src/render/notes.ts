import type { Issue, Language } from "@countykit/core";
import { textsIn } from "../texts.js";
import { placeOf } from "./issues.js";
import type { Style } from "./style.js";
import { visible } from "./visible.js";
import { wrap } from "./wrap.js";

/** What the budget says that no policy takes up (提示), each with its place and what was probably meant; nothing when there is none. */
export function renderNotes(notes: readonly Issue[], language: Language, style: Style): readonly string[] {
  if (notes.length === 0) return [];
  const tell = textsIn(language);
  const lines = notes.flatMap((note) => {
    const place = note.file === undefined ? null : placeOf(note, tell);
    const text = tell("note", { place, message: note.message[language], meant: note.hint?.[language] ?? null });
    return wrap(visible(text), style.width - 4).map((line, index) => `  ${index === 0 ? "" : "  "}${line}`);
  });
  return [[style.bold(tell("notes", {})), ...lines].join("\n")];
}
