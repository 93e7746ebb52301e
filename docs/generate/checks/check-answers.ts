import type { Finding } from "@countykit/core";
import type { Site } from "../collect.js";
import type { Checked } from "./check-numbers.js";

/** The report of `countykit check`, as far as it is compared. */
export interface CheckReport {
  readonly programmes: readonly {
    readonly id: string;
    readonly findings: readonly Finding[];
    readonly coverage?: { readonly findings: readonly Finding[] };
  }[];
}

/** Holds every finding that pages tell of real programmes against the report of the command line: the same bytes. */
export function checkAnswers({ pages }: Site, { programmes }: CheckReport): Checked {
  const reported = new Map(
    programmes.flatMap(({ id, findings, coverage }) =>
      [...findings, ...(coverage?.findings ?? [])].map((finding) => [`${id} ${finding.id}`, JSON.stringify(finding)] as const),
    ),
  );
  const problems: string[] = [];
  let examined = 0;
  for (const { path, examples } of pages) {
    for (const { programme, answers } of examples) {
      for (const { finding } of answers) {
        if (programme === null || !isFinding(finding)) continue;
        examined += 1;
        if (reported.get(`${programme} ${finding.id}`) !== JSON.stringify(finding))
          problems.push(`${path}: the command line answers otherwise for ${programme}`);
      }
    }
  }
  return { examined, problems };
}

const isFinding = (value: unknown): value is Finding =>
  typeof value === "object" && value !== null && "policy" in value && "verdict" in value && "id" in value;
