import type { Finding, Issue, Language, ReadingOutcome } from "@countykit/core";
import type { Scoring } from "@countykit/scoring-rubric";
import * as z from "zod";

/**
 * What the service answers. The packages export the JSON Schema of what they read; what is answered is for the service to choose, so it is
 * said here, once: the OpenAPI document and the types below come from it.
 */
const text = z.string();
const day = z.iso.date();
const bilingual = z.object({ zh: text, en: text }).meta({ id: "Bilingual", title: "中英文 · In both languages" });
const exact = z.union([text, z.object({ part: text, whole: text })]).meta({
  id: "Exact",
  title: "精确值 · An exact value",
  description: "十进制文本或分数。 · Decimal text, or a fraction that nobody has divided.",
});
const measure = z.object({ unit: text, min: exact.nullable(), max: exact.nullable() }).meta({
  id: "Measure",
  title: "测得值 · A measure",
  description: "min 等于 max 即为定数。 · Known where min equals max; null is no bound.",
});
const missing = z.array(z.object({ id: text, label: bilingual })).meta({ title: "缺失的事实 · Missing facts" });
const verdict = z
  .enum(["pass", "fail", "excused", "unknown", "not-applicable", "depends-on-reading"])
  .meta({ id: "Verdict", title: "结论 · Verdict" });
const outcome = { title: bilingual, verdict, measured: measure.nullable(), margin: measure.nullable() };
const points = z.object({ min: z.number(), max: z.number() }).meta({ id: "Points", title: "得分范围 · Least and most points" });

const reading = z.object({ id: text, preferred: z.boolean(), ...outcome }).meta({ id: "Reading", title: "一种理解 · A reading" });

const finding = z
  .object({
    id: text,
    policy: text,
    rule: text,
    subject: text.nullable(),
    ...outcome,
    severity: z.enum(["error", "warning", "advice", "none"]),
    operator: z.enum(["<=", ">=", "<", ">", "=="]).nullable(),
    limit: measure.nullable(),
    readings: z.array(reading),
    missing,
    citations: z.array(z.object({ document: text, locator: text, quotedIn: z.object({ document: text, locator: text }).optional() })),
    sentence: text,
  })
  .meta({ id: "Finding", title: "核查结论 · A finding" });

const issue = z
  .object({
    code: text,
    path: text.meta({
      description: "请求体中的位置（JSON Pointer），或“?参数名”。 · Where in the body, as a JSON Pointer; or “?” and a parameter.",
    }),
    row: z.int().optional(),
    column: z.int().optional(),
    expected: text.optional(),
    received: text.optional(),
    didYouMean: text.optional(),
    message: text,
    hint: text.optional(),
  })
  .meta({ id: "Issue", title: "输入问题 · An issue" });

export const forms = {
  BudgetAnswer: z
    .object({ asOf: day, findings: z.array(finding) })
    .meta({ id: "BudgetAnswer", title: "预算核查结果 · Findings of a budget" }),
  CoverageAnswer: z
    .object({ asOf: day, plans: z.array(text), findings: z.array(finding) })
    .meta({ id: "CoverageAnswer", title: "目标核对结果 · Findings of a coverage record" }),
  ScoreAnswer: z
    .object({
      rubric: text,
      asOf: day,
      total: points,
      documented: points,
      claimed: z.number().nullable(),
      vetoed: z.enum(["yes", "no", "unknown"]),
      grades: z
        .array(text)
        .meta({ description: "仍有可能的等次，只剩一个即为结果。 · The grades that are possible; one alone is the result." }),
      groups: z.array(z.object({ id: text, weight: z.number(), points })),
      missing,
      sentences: z.array(text),
    })
    .meta({ id: "ScoreAnswer", title: "评分结果 · A score" }),
  Refusal: z.object({ issues: z.array(issue).min(1) }).meta({ id: "Refusal", title: "未受理 · Why there is no answer" }),
} as const;

export type AnswerName = keyof typeof forms;
export type Answer<Name extends AnswerName> = z.infer<(typeof forms)[Name]>;

/** What the service tells of a finding, with its sentence. */
export function findingSaid(one: Finding, sentence: string): z.infer<typeof finding> {
  const { id, policy, rule, subject, title, severity, operator, limit } = one;
  const { verdict, measured, margin } = one;
  const readings = one.readings.map(readingSaid);
  const [missing, citations] = [[...one.missing], [...one.citations]];
  return { id, policy, rule, subject, title, verdict, measured, margin, severity, operator, limit, readings, missing, citations, sentence };
}

const readingSaid = ({ id, preferred, title, verdict, measured, margin }: ReadingOutcome): z.infer<typeof reading> => ({
  id,
  preferred,
  title,
  verdict,
  measured,
  margin,
});

/** What the service tells of a score, with its sentences. */
export function scoreSaid(scoring: Scoring, sentences: readonly string[]): Answer<"ScoreAnswer"> {
  const { rubric, asOf, total, documented, claimed, vetoed, rating } = scoring;
  const grades = rating.kind === "grade" ? [rating.grade] : rating.kind === "unknown" ? [...rating.grades] : [];
  const groups = scoring.groups.map(({ id, weight, points: gained }) => ({ id, weight, points: gained }));
  return { rubric, asOf, total, documented, claimed, vetoed, grades, groups, missing: [...scoring.missing], sentences: [...sentences] };
}

/** Issues in the language that was asked for. The input came in no file, so none is named. */
export const refusal = (issues: readonly Issue[], language: Language): Answer<"Refusal"> => ({
  issues: issues.map(({ message, hint, ...rest }) => ({
    ...rest,
    message: message[language],
    ...(hint === undefined ? {} : { hint: hint[language] }),
  })),
});
