import type { Bilingual, Issue } from "@countykit/core";
import { FAULT_WORDS } from "../linters/fault-words-table.js";
import type { Fault } from "../linters/fault.js";

/** An issue of an identifier; places are counted from 1. */
export const idIssue = (code: string, message: Bilingual, at?: number, received?: string): Issue => ({
  code,
  path: "",
  message,
  ...(at === undefined ? {} : { column: at + 1 }),
  ...(received === undefined ? {} : { received }),
});

/** What a test found wrong with the data of an identifier, at its place in the whole text. */
export function faultIssue(ai: string, { code, at, length }: Fault, value: string, from?: number): Issue {
  const words = FAULT_WORDS[code] ?? { zh: `不合规定（${code}）`, en: `break the rule ${code}` };
  const part = length > 0 && length < value.length;
  return idIssue(
    code,
    {
      zh: `（${ai}）的数据${part ? `第 ${at + 1} 个字符起` : ""}${words.zh}`,
      en: `The data of (${ai}) ${words.en}${part ? `, from character ${at + 1} on` : ""}`,
    },
    from === undefined ? undefined : from + at,
    value,
  );
}
