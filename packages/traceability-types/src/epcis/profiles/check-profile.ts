import { fail, ok, type Result } from "@countykit/core";
import { isObject } from "../normal/is-object.js";
import { queryIssue } from "../query/query-issues.js";
import { fulfilling } from "../query/fulfils.js";
import { anyOf } from "../query/look.js";
import { isSafePattern } from "../query/pattern-effort.js";
import type { MasterData } from "../query/query.js";
import type { NormalEvent } from "../normal-event.js";
import type { Asked, Profile, ProfileFinding, ProfileReport, ProfileRule } from "./profile.js";

/** What is looked up beside the events. */
export interface CheckProfileOptions {
  readonly masterData?: MasterData;
  /** Most findings that are told; 10,000 when left out. */
  readonly most?: number;
}

type Test = (event: NormalEvent) => boolean;

/**
 * Holds events against a profile (按应用规范核对事件): every event that a rule applies to, whether it tells what is required and nothing that is forbidden, and whether what it
 * passes on came up before. Findings carry their weight, their source, and whether the rule was held against the text of that source.
 *
 * @example
 * ```ts
 * import { checkProfile, FSMA_204, type NormalEvent } from "@countykit/traceability-types/epcis";
 *
 * const shipped: NormalEvent = {
 *   type: "ObjectEvent",
 *   action: "OBSERVE",
 *   bizStep: "shipping",
 *   eventTime: "2026-07-01T02:30:00.000Z",
 *   eventTimeZoneOffset: "+08:00",
 *   quantityList: [{ epcClass: "https://id.gs1.org/01/06901234567892/10/L7", quantity: "12.5", uom: "KGM" }],
 *   readPoint: { id: "https://id.gs1.org/414/6901234000023" },
 * };
 * const report = checkProfile(FSMA_204, [shipped]);
 * report.ok ? report.value.findings.filter(({ severity }) => severity === "error").map(({ rule, source }) => `${rule}: ${source}`) : report.issues; // => ["shipping-recipient: 21 CFR 1.1340(a)(4)", "shipping-document: 21 CFR 1.1340(a)(8)"]
 * ```
 * @source GS1 EPCIS 2.0, 8.2.7.1 (in whose terms profiles are written)
 */
export function checkProfile(profile: Profile, events: readonly NormalEvent[], options: CheckProfileOptions = {}): Result<ProfileReport> {
  const masterData = options.masterData ?? {};
  const most = options.most ?? 10_000;
  const applied = new Map<string, number>();
  const findings: ProfileFinding[] = [];
  let more = 0;
  if (!isObject(profile) || !Array.isArray(profile.rules)) return fail(queryIssue("not-a-profile", "", { rule: "" }, {}));
  for (const rule of profile.rules) {
    const ready = readyRule(rule, events, masterData);
    if (ready === null) return fail(queryIssue("not-a-profile", "/rules", { rule: nameOf(rule) }, {}));
    let count = 0;
    for (const [event, one] of events.entries()) {
      if (!ready.applies(one)) continue;
      count += 1;
      const path = ready.fault(one);
      if (path === null) continue;
      if (findings.length < most) findings.push(findingOf(profile, rule, event, path));
      else more += 1;
    }
    applied.set(rule.id, count);
  }
  findings.sort((a, b) => a.event - b.event);
  return ok({ profile: profile.id, findings, applied: Object.fromEntries(applied), more });
}

/** A rule made ready for these events: which it applies to, and where one falls short, `null` where it does not. */
interface ReadyRule {
  readonly applies: Test;
  readonly fault: (event: NormalEvent) => string | null;
}

/** `null`: the rule is not one, since a regular expression within it is none, or could take for ever. */
function readyRule(rule: ProfileRule, events: readonly NormalEvent[], masterData: MasterData): ReadyRule | null {
  try {
    const test = ({ look, demand }: Asked): Test => {
      if (demand.is === "match" && !demand.like.every(isSafePattern)) throw new TypeError("no pattern");
      const fulfils = fulfilling(demand, masterData);
      return (event) => anyOf(look, event, fulfils);
    };
    const all = (asked: readonly Asked[]): Test => {
      const tests = asked.map(test);
      return (event) => tests.every((one) => one(event));
    };
    const applies = all(rule.when);
    if (typeof rule.id !== "string" || typeof rule.says.zh !== "string" || typeof rule.says.en !== "string") return null;
    switch (rule.rule) {
      case "require": {
        const tests = rule.oneOf.map(test);
        const path = pathOf(rule.oneOf);
        return { applies, fault: (event) => (tests.some((one) => one(event)) ? null : path) };
      }
      case "forbid": {
        const tests = rule.noneOf.map((asked) => ({ test: test(asked), path: pathOf([asked]) }));
        return { applies, fault: (event) => tests.find((one) => one.test(event))?.path ?? null };
      }
      case "told-before": {
        const first = firstTold(events, rule.earlier.map(all));
        return { applies, fault: (event) => untold(event, first) };
      }
      default:
        return null;
    }
  } catch {
    return null;
  }
}

const nameOf = (rule: unknown): string => {
  const id = isObject(rule) ? rule["id"] : undefined;
  return typeof id === "string" ? id.slice(0, 80) : "";
};

/** When each thing and class first came out of an event that tells of it. */
function firstTold(events: readonly NormalEvent[], earlier: readonly Test[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const event of events) {
    if (!earlier.some((one) => one(event))) continue;
    for (const { id } of namedIn(
      event,
      ["epcList", "outputEPCList", "childEPCs"],
      ["quantityList", "outputQuantityList", "childQuantityList"],
    )) {
      const before = first.get(id);
      if (before === undefined || event.eventTime < before) first.set(id, event.eventTime);
    }
  }
  return first;
}

function untold(event: NormalEvent, first: ReadonlyMap<string, string>): string | null {
  for (const { id, path } of namedIn(event, ["epcList", "inputEPCList"], ["quantityList", "inputQuantityList"])) {
    const told = first.get(id);
    if (told === undefined || told > event.eventTime) return path;
  }
  return null;
}

function* namedIn(
  event: NormalEvent,
  things: readonly ("epcList" | "childEPCs" | "inputEPCList" | "outputEPCList")[],
  classes: readonly ("quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList")[],
): Generator<{ readonly id: string; readonly path: string }> {
  for (const list of things) for (const [at, id] of (event[list] ?? []).entries()) yield { id, path: `/${list}/${at}` };
  for (const list of classes)
    for (const [at, { epcClass }] of (event[list] ?? []).entries()) yield { id: epcClass, path: `/${list}/${at}` };
}

/** Where what is asked would stand in an event: the first of several places. */
function pathOf([asked]: readonly Asked[]): string {
  if (asked === undefined) return "";
  const { look } = asked;
  switch (look.from) {
    case "field":
      return `/${look.field}`;
    case "things":
    case "classes":
      return `/${look.lists[0] ?? ""}`;
    case "bizTransaction":
    case "source":
    case "destination":
      return `/${look.from}List`;
    case "quantity":
      return "/quantityList";
    case "sensor":
      return "/sensorElementList";
    case "extension":
      return look.place === "event" ? "" : `/${look.place}`;
    default:
      return `/${look.from}`;
  }
}

function findingOf(profile: Profile, rule: ProfileRule, event: number, path: string): ProfileFinding {
  const { says, source, severity, unverified = false } = rule;
  const zh = { require: `缺少${says.zh}`, forbid: `不应有${says.zh}`, "told-before": `前面没有记录过${says.zh}` }[rule.rule];
  const en = {
    require: `It lacks ${says.en}`,
    forbid: `It should not have ${says.en}`,
    "told-before": `Nothing before it tells of ${says.en}`,
  }[rule.rule];
  return {
    code: `${profile.id}/${rule.id}`,
    path: `/${event}${path}`,
    message: { zh, en },
    profile: profile.id,
    rule: rule.id,
    severity,
    source,
    unverified,
    event,
  };
}
