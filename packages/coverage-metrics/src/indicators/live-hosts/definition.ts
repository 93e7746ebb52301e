import { HOST_KINDS, type HostKind } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

export type LiveHostsParams = {
  /** All kinds when it is left out. */
  readonly kind?: HostKind;
  /** The least number of followers. */
  readonly followers?: number;
  /** Over all platforms together (全网), which is meant when it is left out, or on one platform alone. */
  readonly platforms?: "sum" | "single";
};

/** Livestream hosts (直播主播), each once; with a threshold, those with at least as many followers. */
export const liveHosts: Definition<LiveHostsParams> = {
  id: "live-hosts",
  term: { zh: "直播主播人数", en: "livestream hosts" },
  numerator: { zh: "达到粉丝数要求的主播，每人计一次", en: "hosts who have the followers asked for, each once" },
  denominator: null,
  unit: "persons",
  measures: "count",
  params: {
    kind: { kind: "choice", options: HOST_KINDS, optional: true, term: { zh: "主播类别", en: "kind of host" } },
    followers: { kind: "count", optional: true, term: { zh: "粉丝数下限", en: "least number of followers" } },
    platforms: {
      kind: "choice",
      options: { sum: { zh: "全网合计", en: "summed over platforms" }, single: { zh: "单一平台", en: "on one platform" } },
      optional: true,
      term: { zh: "粉丝口径", en: "followers counted" },
    },
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "四（四）" },
    { document: "遂政办发〔2021〕15号", locator: "四（六）2" },
    { document: "始府办〔2021〕12号", locator: "三（五）3" },
  ],
};
