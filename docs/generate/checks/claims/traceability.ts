import {
  type AssessFinding,
  type AssessPolicy,
  assessProgramme,
  type AssessRecord,
  builtInRequirements,
  explainAssessment,
  factName,
  factsOf,
  parseAssessRecord,
  type Requirement,
} from "@countykit/traceability-types/assess";
import type { Bilingual, Language } from "@countykit/core";
import { isDeepStrictEqual } from "node:util";
import type { Answer, Example, Row, RulePage } from "../../rule-page.js";
import type { Programme, World } from "../../world.js";
import { meaningsIn } from "../tokens.js";
import { type Called, namesCalled } from "./called.js";
import { exactly, same, type Wrong } from "./claim.js";
import { scopeWrong } from "./scope.js";
import { toneWrong } from "./tones.js";

/** A real programme and what is known of it. */
interface Known {
  readonly programme: Programme;
  readonly record: AssessRecord;
}

/** Holds the texts of clauses on brands, standards and tracing against the clauses and findings of the package. */
export function traceabilityClaims({ programmes }: World): (page: RulePage) => Wrong {
  const known = programmes.flatMap((programme): readonly Known[] => {
    const read = parseAssessRecord(programme.sections["traceability"]);
    return read.ok ? [{ programme, record: read.value }] : [];
  });
  const clauses = new Map<string, { readonly clause: Requirement; readonly policy: AssessPolicy }>(
    builtInRequirements.flatMap((policy) =>
      policy.requirements.map((clause) => [`traceability/${policy.id}/${clause.id}`, { clause, policy }] as const),
    ),
  );
  return (page) => {
    const found = clauses.get(page.path);
    if (found === undefined) return [`${page.path} is no clause of the package`];
    const { clause, policy } = found;
    const called = namesCalled(clause.kind === "agree");
    const own = known.filter(({ record }) => record.policy === policy.id);
    return [
      ...same("the title", page.title, clause.title),
      ...same("the question", page.question.title, clause.title),
      ...same("the note", page.note, null),
      ...(page.force === (isOfItself(clause) ? null : clause.force) ? [] : ["the force is not the clause’s"]),
      ...(page.reported ? ["a clause reports nothing"] : []),
      ...(isDeepStrictEqual(page.json, clause) ? [] : ["the JSON is not the clause"]),
      ...(page.readings.length === 0 ? [] : ["a clause has no readings"]),
      ...scopeWrong(page.scope, { ...policy, cohorts: [policy.cohort], level: "county", from: null, until: null }),
      ...valueWrong(page, clause),
      ...dueWrong(page, clause),
      ...termsWrong(page, clause, called),
      ...sentenceWrong(page, clause, called),
      ...examplesWrong(page, clause, policy, own, called),
    ];
  };
}

/** What a document says of itself turns on no fact. */
const isOfItself = (clause: Requirement): boolean => factsOf(clause).length === 0;

function valueWrong({ value }: RulePage, clause: Requirement): Wrong {
  const wanted = valueTokens(clause);
  if (value === null || wanted === null) return value === wanted ? [] : ["the value is left out, or is none of the clause’s"];
  return exactly("the value", value, () => wanted);
}

function valueTokens(clause: Requirement): readonly string[] | null {
  if (clause.kind === "count") return [clause.comparator, clause.value];
  if (clause.kind === "films") return [String(clause.count), clause.minutes];
  return clause.kind === "list" ? [String(clause.names.length)] : null;
}

function dueWrong({ due }: RulePage, { due: lastDay }: Requirement): Wrong {
  if (due === null || lastDay === undefined)
    return due === null && lastDay === undefined ? [] : ["a time limit is left out, or there is none"];
  const [reading, ...others] = due.readings;
  return [
    ...same("the time limit", due.said, { zh: `${lastDay} 以前`, en: `by ${lastDay}` }),
    ...(reading?.lastDay === lastDay && others.length === 0 ? [] : ["the last day of the time limit is another"]),
    ...due.readings.flatMap(({ title, short }) => [title, short].flatMap((text) => exactly("the time limit, read", text, () => []))),
  ];
}

/** A row of the terms: the end of its name, and what it has to say. */
type Term = readonly [name: string, held: (where: string, value: Bilingual) => Wrong];

function termsWrong({ terms }: RulePage, clause: Requirement, called: Called): Wrong {
  const { due, note } = clause;
  const wanted: readonly Term[] = [
    ...ownTerms(clause, called),
    ...(due === undefined ? [] : [["完成时限", (where, value) => same(where, value, { zh: due, en: due })] satisfies Term]),
    ...(note === undefined ? [] : [["说明", (where, value) => same(where, value, note)] satisfies Term]),
  ];
  return [
    ...(terms.length === wanted.length ? [] : [`there are ${terms.length} terms and not ${wanted.length}`]),
    ...wanted.flatMap(([name, held], index): Wrong => {
      const row = terms[index];
      return row?.[0].zh.endsWith(name) === true ? held(`the terms, ${row[0].en}:`, row[1]) : [`the term ${name} is left out`];
    }),
  ];
}

function ownTerms(clause: Requirement, called: Called): readonly Term[] {
  const list = (name: string, names: readonly string[]): Term => [name, (where, value) => called.listWrong(where, value, names)];
  switch (clause.kind) {
    case "count":
      return [["要求", (where, value) => exactly(where, value, () => [clause.comparator, clause.value])]];
    case "films":
      return [["要求", (where, value) => exactly(where, value, () => [String(clause.count), clause.minutes])]];
    case "list":
    case "any-of":
    case "only":
      return [list("清单", clause.names)];
    case "delivered":
      return [list("计划", [clause.planned])];
    case "agree":
      return clause.statements.map(({ value, cite }) => list(` ${cite.locator}`, [value]));
    case "same-products":
      return clause.lists.map(({ names, cite }) => list(` ${cite.locator}`, names));
    case "counted-list":
      return [
        ["所说的数量", (where, value) => same(where, value, { zh: String(clause.stated), en: String(clause.stated) })],
        clause.names === null ? ["名单", (where, value) => same(where, value, { zh: "没有", en: "none" })] : list("名单", clause.names),
      ];
    default:
      return [];
  }
}

/** The words by which the sentence of each kind is known. */
const SAID: Readonly<Record<Requirement["kind"], Bilingual>> = {
  count: { zh: "的数量", en: ": " },
  list: { zh: "一项不缺", en: "of|both" },
  "any-of": { zh: "有一项即可", en: "one of .+ is enough" },
  only: { zh: "只能是", en: "nothing but" },
  covers: { zh: "一个不漏", en: "every one of them" },
  done: { zh: "要做到", en: "has to be done" },
  level: { zh: "本级包括在内", en: "the level itself is in" },
  films: { zh: "每条", en: "minutes each" },
  layout: { zh: "公共品牌恰好一个", en: "exactly one public brand" },
  delivered: { zh: "应当是计划建设的", en: "has to be what was planned" },
  agree: { zh: "应当一致", en: "alike everywhere" },
  "counted-list": { zh: "应当与名单相符", en: "as many have to be named as are stated" },
  "same-products": { zh: "应当相同", en: "have to be the same" },
};

function sentenceWrong({ sentence }: RulePage, clause: Requirement, called: Called): Wrong {
  const { title, kind } = clause;
  const names = "names" in clause && kind !== "counted-list" ? (clause.names ?? []) : kind === "delivered" ? [clause.planned] : [];
  const english = called.english(names);
  const listed = {
    zh: names.join("、"),
    en: [english.slice(0, -1).join(", "), ...english.slice(-1)].filter((one) => one !== "").join(" and "),
  };
  const own = (language: Language): readonly string[] => {
    if (kind === "count") return [clause.comparator, clause.comparator, clause.value];
    if (kind === "films") return [String(clause.count), clause.minutes];
    if (kind === "layout") return language === "en" ? ["=="] : [];
    return meaningsIn(listed[language]);
  };
  const starts = sentence.zh.startsWith(title.zh) && sentence.en.startsWith(title.en);
  const lists = sentence.zh.includes(listed.zh) && sentence.en.includes(listed.en);
  const said = sentence.zh.includes(SAID[kind].zh) && new RegExp(SAID[kind].en, "u").test(sentence.en);
  return [
    ...exactly("the sentence", sentence, (language) => [...meaningsIn(title[language]), ...own(language)]),
    ...(starts && lists && said ? [] : [`the sentence “${sentence.zh}” (“${sentence.en}”) does not say what the clause asks`]),
  ];
}

/** Real programmes of the document first, then a case that meets the clause and one that misses it. */
function examplesWrong({ examples }: RulePage, clause: Requirement, policy: AssessPolicy, own: readonly Known[], called: Called): Wrong {
  const cases = isOfItself(clause) ? [] : (["pass", "fail"] as const);
  if (examples.length !== own.length + cases.length) return [`there are ${examples.length} examples`];
  return [
    ...cases.flatMap((verdict, index) => {
      const example = examples[own.length + index];
      return example === undefined ? [] : caseWrong(example, verdict, clause, policy, called);
    }),
    ...own.flatMap((one, index) => {
      const example = examples[index];
      return example === undefined ? [] : realWrong(example, one, clause, policy, called);
    }),
  ];
}

function realWrong(example: Example, { programme, record }: Known, clause: Requirement, policy: AssessPolicy, called: Called): Wrong {
  const scope = { jurisdiction: programme.county.code, cohort: programme.cohort };
  const finding = assessProgramme(policy, record, scope).find(({ rule }) => rule === clause.id);
  return [
    ...same("the example", example.title, programme.label),
    ...same("what is given", example.given, null),
    ...(example.programme === programme.id ? [] : ["it is told of another programme"]),
    ...answeredWrong(example, finding, record.asOf, called),
  ].map((one) => `${programme.id}: ${one}`);
}

/** An invented case is evaluated once more from its facts, and says what they are. */
function caseWrong(example: Example, verdict: "pass" | "fail", clause: Requirement, policy: AssessPolicy, called: Called): Wrong {
  const { title, given, basis, asOf, programme } = example;
  const read = parseAssessRecord({ schema: "countykit-assess/1", policy: policy.id, asOf, facts: basis });
  if (!read.ok) return ["an invented case has no facts"];
  const [finding] = assessProgramme({ ...policy, requirements: [clause] }, read.value);
  return [
    ...exactly("the title", title, () => [verdict]),
    ...(finding?.verdict === verdict ? [] : [`the case comes out as ${finding?.verdict} when it is evaluated once more`]),
    ...(programme === null && asOf === (clause.due ?? asOf) ? [] : ["the case is told of a programme, or as of another day"]),
    ...givenWrong(given, clause, read.value, called),
    ...answeredWrong(example, finding, asOf, called),
  ].map((one) => `${title.en}: ${one}`);
}

/** Every fact by its name, one after the other. */
function givenWrong(given: Bilingual | null, clause: Requirement, { facts }: AssessRecord, called: Called): Wrong {
  const [zh, en] = [given?.zh.split("；") ?? [], given?.en.split("; ") ?? []];
  if (zh.length !== facts.length || en.length !== facts.length) return ["what is given are other facts"];
  return facts.flatMap(({ id, value }, index): Wrong => {
    const name = factName(clause, id);
    const prefix = { zh: `${name.zh}：`, en: `${name.en}: ` };
    const told = { zh: zh[index] ?? "", en: en[index] ?? "" };
    if (!told.zh.startsWith(prefix.zh) || !told.en.toLowerCase().startsWith(prefix.en.toLowerCase())) return [`${id} is not given`];
    const said = { zh: told.zh.slice(prefix.zh.length), en: told.en.slice(prefix.en.length) };
    if (typeof value === "boolean") return same(id, said, value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" });
    const names = typeof value === "string" ? [value] : value;
    return names.length === 0 ? same(id, said, { zh: "无", en: "none" }) : called.listWrong(id, said, names);
  });
}

/** One answer, of the day on which it was asked. */
function answeredWrong({ answers, asOf, binds, ifBound }: Example, finding: AssessFinding | undefined, day: string, called: Called): Wrong {
  const [answer, ...others] = answers;
  if (finding === undefined || answer === undefined || others.length > 0) return ["there is not one answer"];
  return [
    ...(asOf === day ? [] : [`it is told as of ${asOf}`]),
    ...(binds && ifBound === null ? [] : ["it is told as if it did not bind"]),
    ...answerWrong(answer, finding, called),
  ];
}

/** The words of the page for verdicts, written out once more. */
const VERDICTS: Readonly<Record<string, Bilingual>> = {
  pass: { zh: "符合", en: "met" },
  fail: { zh: "不符合", en: "not met" },
  unknown: { zh: "待核实", en: "not known" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
};

function answerWrong(
  { subject, verdict, sentences, rows, readings, steps, finding: data }: Answer,
  finding: AssessFinding,
  called: Called,
): Wrong {
  return [
    ...(isDeepStrictEqual(data, { assessment: finding }) ? [] : ["its finding is not that of the evaluator"]),
    ...same("the verdict", verdict?.name ?? null, VERDICTS[finding.verdict] ?? null),
    ...toneWrong(finding.verdict, verdict),
    ...rowsWrong(rows, finding, called),
    ...(sentences.length === 1 ? [] : ["sentences are left out, or are too many"]),
    // After the rows, which tell what the names in it are called.
    ...sentences.flatMap((one) => same("the sentence", one, called.translated(explainAssessment(finding)))),
    ...(subject === null && readings.length === 0 && steps.length === 0 ? [] : ["a clause has no subject, readings or steps"]),
  ];
}

/** The words for how the day of the answer stands to the last day, written out once more. */
const STATES: Readonly<Record<NonNullable<AssessFinding["due"]>["state"], Bilingual>> = {
  open: { zh: "未到期", en: "not due yet" },
  due: { zh: "当日到期", en: "due that day" },
  passed: { zh: "已到期", en: "due before" },
};

/** What is missing, what is too much, by when, and what is not known: a row each where there is something to say. */
function rowsWrong(rows: readonly Row[], { lacking, extra, due, missing }: AssessFinding, called: Called): Wrong {
  const wanted: readonly ((where: string, value: Bilingual) => Wrong)[] = [
    ...[lacking, extra].flatMap((names) =>
      names.length === 0 ? [] : [(where: string, value: Bilingual) => called.listWrong(where, value, names)],
    ),
    ...(due === null
      ? []
      : [
          (where: string, value: Bilingual) => {
            const state = STATES[due.state];
            return same(where, value, { zh: `${due.lastDay}（${state.zh}）`, en: `${due.lastDay} (${state.en})` });
          },
        ]),
    ...(missing.length === 0
      ? []
      : [
          (where: string, value: Bilingual) =>
            same(where, value, {
              zh: missing.map(({ label }) => label.zh).join("、"),
              en: missing.map(({ label }) => label.en).join(", "),
            }),
        ]),
  ];
  if (rows.length !== wanted.length) return [`there are ${rows.length} rows and not ${wanted.length}`];
  return rows.flatMap(([name, value], index) => wanted[index]?.(`the answer, ${name.en}:`, value) ?? []);
}
