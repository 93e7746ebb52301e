import type { Condition } from "../conditions/condition.js";
import type { FactForm, Rubric, Veto } from "../rubric.js";
import { factsIn } from "./facts-used.js";
import { remark } from "./remark.js";
import type { RubricRemark } from "./rubric-remark.js";

/** Looks at what vetoes rest on (一票否决项核对): words of the document for what is not a number with a limit, and lists that are not empty. */
export function lintVetoes({ vetoes, facts }: Rubric): readonly RubricRemark[] {
  const forms = new Map(facts.map((form) => [form.id, form]));
  return vetoes.flatMap((veto, index) => [
    ...emptyLists(veto.when, `/vetoes/${index}/when`).map(({ at, kind }) => remark("veto-empty", at, { veto: veto.title, kind })),
    ...undefinedFacts(veto, forms).map((fact) => remark("veto-undefined", `/vetoes/${index}/when`, { veto: veto.title, fact })),
  ]);
}

/** Flags and options without the words that say when they hold; a number is defined by its limit, and a fact that is not declared is told elsewhere. */
const undefinedFacts = ({ when }: Veto, forms: ReadonlyMap<string, FactForm>): readonly string[] =>
  [...new Set(factsIn(when))].filter((fact) => {
    const form = forms.get(fact);
    if (form === undefined) return false;
    if (form.label.zh.trim() === "" || form.label.en.trim() === "") return true;
    return form.kind !== "number" && (form.terms ?? []).length === 0;
  });

interface EmptyList {
  readonly at: string;
  readonly kind: "all-of" | "any-of" | "at-least";
}

function emptyLists(condition: Condition, at: string): readonly EmptyList[] {
  switch (condition.kind) {
    case "flag":
    case "one-of":
    case "compare":
      return [];
    case "not":
      return emptyLists(condition.of, `${at}/of`);
    case "all-of":
    case "any-of":
    case "at-least":
      return condition.of.length === 0
        ? [{ at, kind: condition.kind }]
        : condition.of.flatMap((one, index) => emptyLists(one, `${at}/of/${index}`));
  }
}
