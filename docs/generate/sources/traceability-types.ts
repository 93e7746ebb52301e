import { builtInRequirements } from "@countykit/traceability-types/assess";
import type { RuleSource } from "../rule-page.js";
import { assessedProgrammes } from "./traceability-types/assessed-programmes.js";
import { requirementPage } from "./traceability-types/requirement-page.js";

/** Every clause on brands, standards and traceability. */
export const source: RuleSource = {
  package: "@countykit/traceability-types",
  pages: (world) => {
    const assessed = assessedProgrammes(world);
    return builtInRequirements.flatMap((policy) => policy.requirements.map((one) => requirementPage(one, policy, assessed, world)));
  },
  count: () => builtInRequirements.reduce((sum, { requirements }) => sum + requirements.length, 0),
};
