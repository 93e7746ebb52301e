import type { Params } from "../indicators/observation.js";

/** The Chinese verb before what an indicator counted, where 已有 would not do; by indicator, or by indicator and mode. */
const VERBS: Readonly<Record<string, string>> = {
  "village-coverage": "已覆盖",
  "village-coverage planned": "规划覆盖",
  "event-count": "已举办",
};

/** What has been done with the things an indicator counts: 已覆盖, 已培训. */
export function countedVerb(indicator: string, params: Params): string {
  const mode = params["mode"];
  const named = typeof mode === "string" ? `${indicator} ${mode}` : indicator;
  const verb = (key: string): string | undefined => (Object.hasOwn(VERBS, key) ? VERBS[key] : undefined);
  return verb(named) ?? verb(indicator) ?? "已有";
}
