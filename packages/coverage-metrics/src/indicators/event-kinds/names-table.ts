import type { EventKind } from "../../rosters/rows.js";
import { keyIn, type NameKey } from "../listed-names.js";

/** How the documents name the kinds of events, without 活动 at the end. */
export const EVENT_NAMES: Readonly<Record<string, EventKind>> = {
  大型: "large-live",
  大型直播: "large-live",
  日常: "daily-live",
  日常直播: "daily-live",
  产销对接: "docking",
  资源对接: "resource",
  电商资源对接: "resource",
  展销: "exhibition",
  展销会: "exhibition",
  大型展销: "exhibition",
  品牌推广: "campaign",
  用工对接会: "job-fair",
  电商用工对接会: "job-fair",
};

/** Brings the names of one kind of event together. */
export const eventKey: NameKey = keyIn(EVENT_NAMES);
