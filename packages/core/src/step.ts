import type { Measure } from "./finding.js";
import type { Bilingual } from "./text.js";

/**
 * One step of an explanation (推导步骤): what was done, what came out, and the smaller steps it rests on. Plain data; built only when somebody
 * asks why.
 */
export interface Step {
  readonly label: Bilingual;
  readonly value: Measure | null;
  readonly steps: readonly Step[];
}
