import { TEXTS } from "../../epcis/form/texts.js";
import { GS1_CONTEXT } from "../../epcis/normal/context.js";
import { normalTime } from "../../epcis/normal/time.js";
import type { Vocabulary } from "../../epcis/form/words-table.js";
import { normalWord } from "../../epcis/normal/words.js";

/** A word of a vocabulary of GS1, bare; an address of others as it is. The prefixes `cbv:` and `gs1:` need no declaration, as in GS1's own examples. */
export const readWord = (vocabulary: Vocabulary, written: string): string => normalWord(vocabulary, written, GS1_CONTEXT);

/** A time in UTC to the millisecond; `null` when it is none or no zone is told. */
export const readTime = (written: string): string | null => (TEXTS.time(written) ? normalTime(written) : null);
