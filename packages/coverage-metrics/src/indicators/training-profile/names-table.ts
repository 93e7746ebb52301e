import type { SessionKind } from "../../rosters/rows.js";
import { keyIn, type NameKey } from "../listed-names.js";

/** How the documents name the kinds of sessions, without 培训 and 班 at the end. */
export const SESSION_NAMES: Readonly<Record<string, SessionKind>> = {
  普及: "popular",
  基础普及: "popular",
  人才普及: "popular",
  电商知识普及: "popular",
  增值: "value-adding",
  岗位实操: "skills",
  岗位实操能力提升: "skills",
  电商负责人能力提升: "station-heads",
  站点负责人: "station-heads",
  镇村站点负责人: "station-heads",
  孵化: "incubation",
  高端人才孵化: "incubation",
  直播孵化: "incubation",
  跨境电商: "cross-border",
  平台运营: "platform",
  平台运营技能专项: "platform",
  电商平台运营技能提升: "platform",
  高峰论坛: "summit",
  农村电商高峰论坛: "summit",
};

/** Brings the names of one kind of session together. */
export const trainingKey: NameKey = keyIn(SESSION_NAMES);
