import type { Answer, Example } from "./rule-page.js";
import type { Programme } from "./world.js";

/** What a rule answers to a real programme that it binds. */
export const realExample = ({ id, label, asOf }: Programme, answers: readonly Answer[]): Example => ({
  title: label,
  programme: id,
  given: null,
  asOf,
  binds: true,
  ifBound: null,
  answers,
});
