import type { Params } from "../indicators/observation.js";

/** The Chinese verb before what an indicator counted, where 已有 would not do; by indicator, or by indicator and mode. */
const VERBS: Readonly<Record<string, string>> = {
  "village-coverage": "已覆盖",
  "village-coverage planned": "规划覆盖",
  "town-coverage": "已覆盖",
  "town-coverage planned": "规划覆盖",
  "poverty-village-coverage": "已覆盖",
  "poverty-village-coverage planned": "规划覆盖",
  "coverage-by-town": "已全覆盖",
  "poverty-exit": "已退出",
  "running-months": "已运营",
  "station-visibility": "已接入",
  "completion-rate": "已完成",
  "unit-cost": "共支出",
  "event-count": "已举办",
  "session-count": "已举办",
  "pairing-count": "已开展",
  "training-person-times": "已培训",
  "training-persons": "已培训",
  "training-rate": "已培训",
  "poor-training-rate": "已培训",
  "follow-up-count": "已跟踪指导",
  "conversion-rate": "已转化",
  "conversion-count": "已转化",
  "sales-total": "已实现",
  "sales-quantity": "已销售",
  "product-count": "已上架",
  "listing-platforms": "已上架",
  "job-count": "已带动就业",
};

/** What has been done with the things an indicator counts: 已覆盖, 已培训. */
export function countedVerb(indicator: string, params: Params): string {
  const mode = params["mode"];
  const named = typeof mode === "string" ? `${indicator} ${mode}` : indicator;
  const verb = (key: string): string | undefined => (Object.hasOwn(VERBS, key) ? VERBS[key] : undefined);
  return verb(named) ?? verb(indicator) ?? "已有";
}
