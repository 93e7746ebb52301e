import { HOST_KINDS, type HostKind } from "../rosters/words.js";
import type { FigureName } from "./book.js";

/** Livestream hosts (直播主播人数), of a kind, with so many followers over all platforms or on one. */
export function liveHosts(of: {
  readonly kind?: HostKind;
  readonly followers?: number;
  readonly platforms?: "sum" | "single";
}): FigureName {
  const { zh, en } = of.kind === undefined ? { zh: "直播主播", en: "livestream hosts" } : HOST_KINDS[of.kind];
  const id = `hosts${of.kind === undefined ? "" : `.${of.kind}`}`;
  if (of.followers === undefined) return { id, term: { zh: `${zh}人数`, en: `number of hosts: ${en}` }, unit: "persons" };
  const single = of.platforms === "single";
  return {
    id: `${id}.followers-${of.followers}${single ? ".single-platform" : ""}`,
    term: {
      zh: `${single ? "单一平台" : "全网"}粉丝数不少于 ${of.followers} 的${zh}人数`,
      en: `number of hosts with at least ${of.followers} followers${single ? " on one platform" : ""}: ${en}`,
    },
    unit: "persons",
  };
}
