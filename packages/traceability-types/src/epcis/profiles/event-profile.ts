import type { NormalEvent } from "../normal-event.js";
import type { EventProfile } from "../semantic/validation.js";
import { checkProfile, type CheckProfileOptions } from "./check-profile.js";
import type { Profile } from "./profile.js";

/**
 * A profile made ready for `validate` (供校验用的应用规范): its findings become issues of the level `profile`. A profile that cannot be read is an issue itself, and fulfilled by nothing.
 *
 * @example
 * ```ts
 * import { eventProfile, PLEDGE, validate } from "@countykit/traceability-types/epcis";
 *
 * const shipped = {
 *   "@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
 *   type: "ObjectEvent",
 *   action: "OBSERVE",
 *   bizStep: "shipping",
 *   eventTime: "2026-07-01T10:30:00+08:00",
 *   eventTimeZoneOffset: "+08:00",
 *   quantityList: [{ epcClass: "https://trace.example.cn/class/L7" }],
 * };
 * const { ok, issues } = validate(shipped, "profile", { profiles: [eventProfile(PLEDGE)] });
 * [ok, ...issues.map(({ level, path, message }) => `${level} ${path} ${message.zh}`)]; // => [false, "profile /bizTransactionList 缺少随货的承诺达标合格证"]
 * ```
 * @source GS1 EPCIS 2.0, 8.2.7.1 (in whose terms profiles are written)
 */
export const eventProfile = (profile: Profile, options: CheckProfileOptions = {}): EventProfile => ({
  id: profile.id,
  check: (events: readonly NormalEvent[]): ReturnType<EventProfile["check"]> => {
    const report = checkProfile(profile, events, options);
    return report.ok ? report.value.findings : report.issues;
  },
});
