import { decodeText } from "../../decode-text.js";
import type { RosterFile } from "./roster-file.js";

const MOST_BYTES = 20 * 1024 * 1024;

/** A file as a roster, or why it cannot be one. */
export type OpenedRoster = RosterFile | { readonly name: string; readonly why: "tooLarge" | "workbook" | "unreadable" };

/** Opens the files that somebody dropped or chose. Nothing of them leaves the page. */
export function openRosters(files: Iterable<File>): Promise<readonly OpenedRoster[]> {
  return Promise.all(
    [...files].map(async (file): Promise<OpenedRoster> => {
      const { name, size } = file;
      if (size > MOST_BYTES) return { name, why: "tooLarge" };
      try {
        const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
        return decoded.ok ? { name, roster: null, text: decoded.text } : { name, why: decoded.why };
      } catch {
        return { name, why: "unreadable" };
      }
    }),
  );
}

/** Names by which issues tell the files apart: a name that is taken gets a number. */
export function withFiles(files: readonly RosterFile[], added: readonly RosterFile[]): readonly RosterFile[] {
  const all = [...files];
  for (const file of added) {
    const taken = new Set(all.map(({ name }) => name));
    let { name } = file;
    for (let number = 2; taken.has(name); number += 1) name = file.name.replace(/(\.[^.]*)?$/u, `-${number}$1`);
    all.push({ ...file, name });
  }
  return all;
}
