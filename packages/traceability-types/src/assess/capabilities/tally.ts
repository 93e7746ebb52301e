import { type Bilingual, say } from "@countykit/core";
import { type CapabilityId, capabilityNames } from "./capability-names.js";
import type { CapabilityResult, Evidence, Lack } from "./capability-result.js";
import { type LackParams, LACKS } from "./lack-messages.js";

/** What was found of one item or event. */
export type Found = { readonly holds: true; readonly events: readonly string[] } | { readonly holds: false | null; readonly lack: Lack };

/** It holds, and these events show it. */
export const shownBy = (...events: readonly string[]): Found => ({ holds: true, events });

/** It does not hold, since this is missing. */
export const lacking = <Code extends keyof LackParams>(code: Code, params: LackParams[Code]): Found => ({
  holds: false,
  lack: lackOf(code, params),
});

/** Nobody can tell, since this is missing. */
export const leftOpen = <Code extends keyof LackParams>(code: Code, params: LackParams[Code]): Found => ({
  holds: null,
  lack: lackOf(code, params),
});

const lackOf = <Code extends keyof LackParams>(code: Code, params: LackParams[Code]): Lack => ({
  subject: params.subject,
  code,
  message: say(LACKS, code, params),
});

/** How a capability is looked at. */
export interface Look {
  readonly capability: CapabilityId;
  readonly of: "items" | "events";
  /** How much evidence and how many lacks are listed. */
  readonly most: number;
}

/** Goes through everything and counts (逐项统计). */
export function tally<Subject>(
  look: Look,
  subjects: Iterable<Subject>,
  find: (subject: Subject) => Found,
  nameOf?: (subject: Subject) => string,
): CapabilityResult {
  const { capability, of, most } = look;
  const evidence: Evidence[] = [];
  const failing: Lack[] = [];
  const opened: Lack[] = [];
  let [holds, fails, open] = [0, 0, 0];
  for (const subject of subjects) {
    const found = find(subject);
    if (found.holds === true) {
      holds += 1;
      if (evidence.length < most) evidence.push({ subject: nameOf?.(subject) ?? String(subject), events: found.events });
    } else if (found.holds === false) {
      fails += 1;
      if (failing.length < most) failing.push(found.lack);
    } else {
      open += 1;
      if (opened.length < most) opened.push(found.lack);
    }
  }
  const whole = holds + fails + open;
  return {
    capability,
    title: capabilityNames[capability],
    verdict: fails > 0 ? "fail" : whole > 0 && open === 0 ? "pass" : "unknown",
    of,
    counts: { holds, fails, open, whole },
    share: whole === 0 ? null : { part: String(holds), whole: String(whole) },
    evidence,
    missing: [...failing, ...opened].slice(0, most),
    needs: null,
  };
}

/** A capability that cannot be looked at without something that the caller has to give (缺少核查条件). */
export const unlooked = ({ capability, of }: Look, whole: number, needs: Bilingual): CapabilityResult => ({
  capability,
  title: capabilityNames[capability],
  verdict: "unknown",
  of,
  counts: { holds: 0, fails: 0, open: whole, whole },
  share: null,
  evidence: [],
  missing: [],
  needs,
});
