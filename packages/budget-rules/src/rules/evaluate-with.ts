import type { Ledger } from "../ledger/ledger.js";
import type { Evaluate, Outcome } from "./outcome.js";
import type { Rule, RuleKind } from "./rule.js";

/** Evaluators by the kind they are for. */
export type Evaluators = { readonly [Kind in RuleKind]?: Evaluate<Extract<Rule, { kind: Kind }>> };

/** Evaluates one rule, whatever its kind. */
export type EvaluateRule = (rule: Rule, ledger: Ledger, ruleId: string) => readonly Outcome[];

/**
 * Evaluates rules of the kinds given.
 *
 * @throws {TypeError} on a rule of any other kind
 */
export const evaluateWith =
  (evaluators: Evaluators): EvaluateRule =>
  (rule, ledger, ruleId) => {
    const evaluate: Evaluate<never> | undefined = evaluators[rule.kind];
    if (evaluate === undefined) throw new TypeError(`no evaluator for rules of kind ${rule.kind}`);
    return (evaluate as Evaluate<Rule>)(rule, ledger, ruleId);
  };
