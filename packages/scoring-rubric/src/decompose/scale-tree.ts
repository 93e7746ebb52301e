import type { Bilingual } from "@countykit/core";
import type { FactForm, Item, Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import { compileRubric, type Root } from "../nodes/compile-rubric.js";
import { hundredths } from "../nodes/node.js";
import { knowledgeOf } from "../variables/knowledge.js";
import type { Domains, Variable } from "../variables/variable.js";
import type { PartTree } from "./part-tree.js";

/** A smallest part with all amounts it can have, the most first. */
export interface Leaf {
  readonly id: string;
  readonly title: Bilingual | null;
  readonly amounts: readonly number[];
}

/** Parts that turn on the same facts, with all amounts that they can have together. */
export interface Joint {
  readonly leaves: readonly number[];
  readonly amounts: readonly (readonly number[])[];
}

/** A scale as parts and how they come together. */
export interface ScaleTree {
  readonly tree: PartTree;
  readonly leaves: readonly Leaf[];
  readonly joints: readonly Joint[];
  /** Whether every combination that leaves and joints allow surely can be. */
  readonly exact: boolean;
}

/** As many ways in which the facts under some parts turn out are tried. */
const TRIED = 65_536;

/** Takes a scale apart (拆分评分标准): what each smallest part can have whatever the facts, and which parts turn on the same facts. */
export function scaleTree(scale: Scale, facts: readonly FactForm[], title: Bilingual | null): ScaleTree {
  const found: Found[] = [];
  const tree = treeOf(scale, "", title, found);
  const { roots, plan } = compileRubric(rubricOf(found, facts));
  const knowledge = knowledgeOf(plan, { facts: [] });
  let exact = knowledge.sure && !anyShare(plan.variables);
  const alone = found.map(({ scale: own }, leaf) => {
    const tried = amountsOf(roots.slice(leaf, leaf + 1), knowledge.domains);
    if (tried === null) exact = false;
    return descending(tried === null ? candidates(own) : tried.map(([amount = 0]) => amount));
  });
  const joints = sharing(roots.map(({ reads }) => [...reads.keys()])).flatMap((leaves): readonly Joint[] => {
    const tried = amountsOf(
      leaves.flatMap((leaf) => roots[leaf] ?? []),
      knowledge.domains,
    );
    if (tried === null) exact = false;
    return tried === null ? [] : [{ leaves, amounts: tried }];
  });
  const leaves = found.map(({ id, title: own }, leaf) => ({ id, title: own, amounts: alone[leaf] ?? [] }));
  return { tree, leaves, joints, exact };
}

/** Every smallest part as an item of its own, so that parts are read as items are. */
function rubricOf(found: readonly Found[], facts: readonly FactForm[]): Rubric {
  const [title, cite] = [
    { zh: "", en: "" },
    { document: "", locator: "" },
  ];
  const items = found.map(({ scale }, leaf): Item => ({ id: String(leaf), title, weight: 0, cite, scale, evidence: [] }));
  return {
    schema: "countykit-rubric/1",
    id: "parts",
    title,
    document: "",
    level: "county",
    jurisdiction: "",
    cohorts: null,
    cutoff: null,
    weight: 0,
    facts,
    groups: [{ id: "parts", title, weight: 0, cite, items }],
    bonus: null,
    vetoes: [],
    grades: [],
  };
}

/** Whether two measures are made of the same fact, so that one says something of the other. */
function anyShare(variables: readonly Variable[]): boolean {
  const facts = variables.flatMap((variable) => {
    if (variable.kind !== "measure") return [];
    const { measure } = variable;
    return measure.kind === "fact" ? [measure.fact] : [...new Set([measure.part, measure.whole])];
  });
  return new Set(facts).size < facts.length;
}

interface Found {
  readonly id: string;
  readonly title: Bilingual | null;
  readonly scale: Scale;
}

function treeOf(scale: Scale, id: string, title: Bilingual | null, found: Found[]): PartTree {
  const below = (name: string): string => (id === "" ? name : `${id}/${name}`);
  switch (scale.kind) {
    case "sum":
      return {
        kind: "additive",
        from: 0,
        least: scale.least === undefined ? -Infinity : hundredths(scale.least),
        most: scale.most === undefined ? Infinity : hundredths(scale.most),
        of: scale.of.map((part) => treeOf(part.scale, below(part.id), part.title, found)),
      };
    case "best":
      return { kind: "best", of: scale.of.map((part) => treeOf(part.scale, below(part.id), part.title, found)) };
    case "deduction":
      return {
        kind: "additive",
        from: hundredths(scale.from),
        least: hundredths(scale.least),
        most: Infinity,
        of: scale.of.map(({ id: fault, label, points, when }) =>
          leafOf({ kind: "flag", points: -points, when }, below(fault), label, found),
        ),
      };
    default:
      return leafOf(scale, id, title, found);
  }
}

function leafOf(scale: Scale, id: string, title: Bilingual | null, found: Found[]): PartTree {
  found.push({ id, title, scale });
  return { kind: "leaf", leaf: found.length - 1 };
}

/** Sets of two or more leaves that turn on the same variables, directly or through others. */
function sharing(read: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sets: { readonly leaves: Set<number>; readonly variables: Set<number> }[] = [];
  for (const [leaf, variables] of read.entries()) {
    const met = sets.filter((set) => variables.some((variable) => set.variables.has(variable)));
    const whole = { leaves: new Set([...met.flatMap((set) => [...set.leaves]), leaf]), variables: new Set(variables) };
    for (const set of met) {
      for (const variable of set.variables) whole.variables.add(variable);
      sets.splice(sets.indexOf(set), 1);
    }
    sets.push(whole);
  }
  return sets.filter(({ leaves }) => leaves.size > 1).map(({ leaves }) => [...leaves].sort((a, b) => a - b));
}

/** What some parts give together, each combination once, by trying every value of their variables; `null` when these are too many. */
function amountsOf(roots: readonly Root[], known: Domains): readonly (readonly number[])[] | null {
  const variables = [...new Set(roots.flatMap(({ reads }) => [...reads.keys()]))];
  if (variables.reduce((product, variable) => product * (known[variable]?.length ?? 1), 1) > TRIED) return null;
  const size = Math.max(...roots.map(({ node }) => node.number)) + 1;
  const into = { least: new Int32Array(size), most: new Int32Array(size) };
  const domains = [...known];
  const seen = new Map<string, readonly number[]>();
  const split = (at: number): void => {
    const variable = variables[at];
    if (variable === undefined) {
      for (const { node } of roots) node.bound(domains, into);
      const amounts = roots.map(({ node }) => into.least[node.number] ?? 0);
      seen.set(amounts.join(" "), amounts);
      return;
    }
    for (const value of known[variable] ?? []) {
      domains[variable] = [value];
      split(at + 1);
    }
  };
  split(0);
  return [...seen.values()];
}

const descending = (amounts: readonly number[]): readonly number[] => [...new Set(amounts)].sort((a, b) => b - a);

/** Every amount that a scale names. */
function candidates(scale: Scale): readonly number[] {
  switch (scale.kind) {
    case "options":
      return [scale.otherwise, ...scale.options.map(({ points }) => points)].map(hundredths);
    case "checklist":
      return [0, ...scale.steps.map(({ points }) => hundredths(points))];
    case "tiers":
      return [scale.otherwise, ...scale.tiers.map(({ points }) => points)].map(hundredths);
    case "judged": {
      const all = [hundredths(scale.otherwise)];
      for (let at = hundredths(scale.least); at <= hundredths(scale.most); at += Math.max(1, hundredths(scale.step))) all.push(at);
      return all;
    }
    case "flag":
      return [0, hundredths(scale.points)];
    case "sum":
    case "best":
    case "deduction":
      return [];
  }
}
