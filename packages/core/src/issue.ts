import type { Bilingual } from "./text.js";

/**
 * One thing wrong with an input (输入问题): where it is, what was expected, what stood there, and how to mend it.
 *
 * `path` is a JSON Pointer (RFC 6901); the root is the empty string. `row` and `column` count rows and columns from 1, and are present only
 * when the input came from a file that has them.
 */
export interface Issue {
  readonly code: string;
  readonly path: string;
  readonly expected?: string;
  readonly received?: string;
  readonly message: Bilingual;
  readonly hint?: Bilingual;
  readonly didYouMean?: string;
  readonly file?: string;
  readonly row?: number;
  readonly column?: number;
}
