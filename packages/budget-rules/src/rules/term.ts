import type { Bilingual } from "@countykit/core";

/** Something that a list names (清单条目): an id for data, and the term of the document for people. */
export interface Term {
  readonly id: string;
  readonly term: Bilingual;
}
