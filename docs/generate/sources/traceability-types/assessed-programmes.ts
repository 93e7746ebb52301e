import { type AssessFinding, assessProgramme, builtInRequirements, parseAssessRecord } from "@countykit/traceability-types/assess";
import type { Programme, World } from "../../world.js";

/** A real programme held against the clauses of its own document. */
export interface AssessedProgramme {
  readonly programme: Programme;
  readonly policy: string;
  readonly findings: readonly AssessFinding[];
}

/** The real programmes, each with what its clauses say of it. */
export const assessedProgrammes = ({ programmes }: World): readonly AssessedProgramme[] =>
  programmes.flatMap((programme) => {
    const section = programme.sections["traceability"];
    if (section === undefined) return [];
    const record = parseAssessRecord(section);
    if (!record.ok) throw new Error(`${programme.file}: ${record.issues.map(({ message }) => message.en).join("; ")}`);
    const policy = builtInRequirements.find(({ id }) => id === record.value.policy);
    if (policy === undefined) throw new Error(`${programme.file}: no clauses ${record.value.policy}`);
    const scope = { jurisdiction: programme.county.code, cohort: programme.cohort };
    return [{ programme, policy: policy.id, findings: assessProgramme(policy, record.value, scope) }];
  });
