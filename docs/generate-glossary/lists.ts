import { verdictName } from "@countykit/budget-rules";
import type { Bilingual, Verdict } from "@countykit/core";
import { figureCatalogue, indicators, rosterForms, targetVerdictName } from "@countykit/coverage-metrics";
import { builtInRubrics } from "@countykit/scoring-rubric";

/** A name that a package gives to something in both languages, with its id. */
export interface Named {
  readonly term: Bilingual;
  readonly id: string;
}

/** A list of names that stands in a package as data: it is shown, not written a second time. */
export interface List {
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly names: readonly Named[];
}

const VERDICTS: readonly Verdict[] = ["pass", "fail", "excused", "unknown", "not-applicable", "depends-on-reading"];

/** Of several things with one id the first name; rubrics share facts. */
function once(names: readonly Named[]): readonly Named[] {
  const known = new Map<string, Named>();
  for (const one of names) if (!known.has(one.id)) known.set(one.id, one);
  return [...known.values()];
}

const verdictTerm = (verdict: Verdict): Bilingual => {
  const [rule, target] = [verdictName(verdict), targetVerdictName(verdict)];
  return rule.zh === target.zh ? rule : { zh: `${rule.zh}；${target.zh}（目标）`, en: `${rule.en}; ${target.en} (of targets)` };
};

/** The names that stand in the packages themselves. */
export const lists: readonly List[] = [
  {
    title: { zh: "结论的名称", en: "Names of verdicts" },
    about: { zh: "规则和目标的六种结论。", en: "The six verdicts on rules and targets." },
    names: VERDICTS.map((verdict) => ({ id: verdict, term: verdictTerm(verdict) })),
  },
  {
    title: { zh: "指标", en: "Indicators" },
    about: { zh: "目标方案里 `indicator` 一栏填的编号。", en: "What the field `indicator` of a target may hold." },
    names: Object.values(indicators).map(({ definition: { id, term } }) => ({ id, term })),
  },
  {
    title: { zh: "数据项", en: "Figures" },
    about: {
      zh: "申报数的编号。两类并计的、按名称或时期分列的不列在这里，`figureCatalogue` 给出全部。",
      en: "The ids of declared figures. Those that count two kinds together, or one name or period apart, are left out; `figureCatalogue` gives all.",
    },
    names: figureCatalogue().filter(({ id }) => !/[{+]/u.test(id)),
  },
  {
    title: { zh: "名册", en: "Rosters" },
    about: { zh: "`countykit coverage` 能读的名册。", en: "The rosters that `countykit coverage` reads." },
    names: Object.values(rosterForms).map(({ name, term }) => ({ id: name, term })),
  },
  {
    title: { zh: "名册的栏目", en: "Columns of rosters" },
    about: {
      zh: "表头中英文都认；编号是“名册.栏目”。",
      en: "Headings are read in both languages; the id is that of the roster and of the column.",
    },
    names: Object.values(rosterForms).flatMap(({ name, columns }) =>
      Object.entries(columns).map(([id, { term }]) => ({ id: `${name}.${id}`, term })),
    ),
  },
  {
    title: { zh: "考评的事实", en: "Facts of rubrics" },
    about: { zh: "考评材料里 `facts` 的编号。", en: "The ids of `facts` in the material for a score." },
    names: once(builtInRubrics.flatMap(({ facts }) => facts.map(({ id, label }) => ({ id, term: label })))),
  },
];
