import type { Issue } from "../issue.js";
import { type MessageTable, say } from "../messages.js";
import type { Bilingual } from "../text.js";

/** Makes an issue of one code of a table. */
export type IssueMaker<Params> = <Code extends keyof Params & string>(
  code: Code,
  path: string,
  params: Params[Code],
  said: Pick<Issue, "expected" | "received" | "didYouMean">,
) => Issue;

/**
 * Makes issues from a table of sentences (问题文案): one code per sentence, both languages of each, and hints for the codes that have one. A code
 * without a sentence does not compile.
 *
 * @example
 * ```ts
 * import { issueMaker } from "@countykit/core/reading";
 *
 * const issue = issueMaker<{ "no-such-village": { readonly id: string } }>(
 *   { "no-such-village": { zh: ({ id }) => `没有“${id}”这个村`, en: ({ id }) => `There is no village “${id}”` } },
 *   {},
 * );
 * issue("no-such-village", "/stations/0/village", { id: "x" }, { received: "“x”" }).message; // => { "zh": "没有“x”这个村", "en": "There is no village “x”" }
 * ```
 * @source semantics § 8: an issue says what is wrong, where, and how to mend it
 */
export const issueMaker =
  <Params>(table: MessageTable<Params>, hints: { readonly [Code in keyof Params]?: Bilingual }): IssueMaker<Params> =>
  (code, path, params, said) => {
    const hint = hints[code];
    return { code, path, ...said, message: say(table, code, params), ...(hint === undefined ? {} : { hint }) };
  };
