import type { Issue, Result } from "@countykit/core";
import type { RosterName } from "@countykit/coverage-metrics";
import { refusal, STDIN } from "../input/read-source.js";
import type { Io } from "../io.js";
import { message } from "../texts.js";
import { rosterNamed } from "./which-roster.js";

/** A file to read, and the roster that it was said to be. */
export interface Input {
  readonly file: string;
  readonly roster: RosterName | null;
  /** Its size, for the progress; 0 where nobody knows. */
  readonly bytes: number;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** All files to read: CSV files, and documents. */
export interface Inputs {
  readonly tables: readonly Input[];
  readonly documents: readonly Input[];
  /** Workbooks that stand in a folder among others. */
  readonly skipped: readonly string[];
}

const TABLE = /\.(csv|tsv|txt)$/iu;
const DOCUMENT = /\.(json|ya?ml)$/iu;
const WORKBOOK = /\.(xlsx?|et|ods)$/iu;

/** The files that arguments and `--roster name=file` name; of a folder, the CSV files and documents in it, by name. */
export async function inputsOf(files: readonly string[], rosters: readonly string[], io: Io): Promise<Result<Inputs>> {
  const issues: Issue[] = [];
  const found: Input[] = [];
  const skipped: string[] = [];
  const add = async (name: string, roster: RosterName | null): Promise<void> => {
    const file = name.replace(/(?<=.)[/\\]+$/u, "");
    if (file === STDIN) {
      found.push({ file, roster, bytes: 0, open: () => io.openStdin() });
      return;
    }
    try {
      const { folder, bytes } = await io.stat(file);
      if (!folder) found.push({ file, roster, bytes, open: () => io.openFile(file) });
      else {
        const names = [...(await io.list(file))].sort();
        const inside = names.filter((one) => TABLE.test(one) || DOCUMENT.test(one));
        skipped.push(...names.filter((one) => WORKBOOK.test(one)).map((one) => `${file}/${one}`));
        if (inside.length === 0) issues.push({ code: "empty-folder", path: "", file, message: message("emptyFolder", {}) });
        for (const one of inside) await add(`${file}/${one}`, null);
      }
    } catch (error) {
      const refused = refusal(error);
      if (refused === null) throw error;
      issues.push({ ...refused, file });
    }
  };
  for (const option of rosters) {
    const [, name = "", file = ""] = /^([^=]*)=(.*)$/su.exec(option) ?? [];
    const roster = rosterNamed(name);
    if (roster === null || file === "") issues.push(badRoster(option, name));
    else await add(file, roster);
  }
  for (const file of files) await add(file, null);
  if (issues.length > 0) return { ok: false, issues };
  const isDocument = ({ file }: Input): boolean => DOCUMENT.test(file);
  return { ok: true, value: { tables: found.filter((input) => !isDocument(input)), documents: found.filter(isDocument), skipped } };
}

const badRoster = (option: string, name: string): Issue =>
  option.includes("=") && name !== ""
    ? { code: "unknown-roster", path: "", received: name, message: message("unknownRoster", { name }), hint: message("rosterNames", {}) }
    : { code: "bad-roster", path: "", received: option, message: message("badRoster", {}), hint: message("rosterNames", {}) };
