import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NormalEvent } from "../normal-event.js";
import { checkProfile } from "./check-profile.js";
import { validate } from "../semantic/validate.js";
import { eventProfile } from "./event-profile.js";
import { FSMA_204 } from "./fsma-204-profile-table.js";
import { GDST_LIKE } from "./gdst-profile-table.js";
import { NYT_4712 } from "./nyt-4712-profile-table.js";
import { PLEDGE } from "./pledge-profile-table.js";
import type { Profile, ProfileFinding } from "./profile.js";

const LOT = "https://id.gs1.org/01/06901234567892/10/L7";
const OUT = "https://trace.example.cn/class/JUICE-1";

const common: Omit<NormalEvent, "type" | "eventTime"> = {
  eventTimeZoneOffset: "+08:00",
  eventID: "urn:uuid:1",
  readPoint: { id: "https://trace.example.cn/loc/plot-7" },
  bizLocation: { id: "https://trace.example.cn/loc/plot-7" },
  sourceList: [
    { type: "owning_party", source: "https://trace.example.cn/obj/grower-1" },
    { type: "location", source: "https://trace.example.cn/loc/plot-7" },
  ],
  destinationList: [{ type: "owning_party", destination: "https://trace.example.cn/obj/coop" }],
  bizTransactionList: [{ type: "cert", bizTransaction: "https://trace.example.cn/bt/HGZ-1" }],
  extensions: {
    "{urn:epcglobal:cbv:mda}informationProvider": "https://trace.example.cn/obj/coop",
    "{https://traceability-dialogue.org/epcis}productOwner": "https://trace.example.cn/obj/coop",
    "{https://traceability-dialogue.org/epcis}humanWelfarePolicy": "standard",
  },
};

const event = (minute: number, more: Partial<NormalEvent>): NormalEvent => ({
  ...common,
  type: "ObjectEvent",
  eventTime: `2026-07-01T00:0${minute}:00.000Z`,
  ...more,
});
const some = (epcClass: string) => [{ epcClass, quantity: "12.5", uom: "KGM" }];

/** From plot to shop, with everything that the four profiles ask for. */
const CHAIN: readonly NormalEvent[] = [
  event(0, { action: "ADD", bizStep: "commissioning", quantityList: some(LOT) }),
  event(1, { action: "OBSERVE", bizStep: "packing", quantityList: some(LOT) }),
  event(2, { action: "OBSERVE", bizStep: "shipping", quantityList: some(LOT) }),
  event(3, { action: "OBSERVE", bizStep: "receiving", quantityList: some(LOT) }),
  event(4, { action: "OBSERVE", bizStep: "storing", quantityList: some(LOT) }),
  event(5, { type: "TransformationEvent", inputQuantityList: some(LOT), outputQuantityList: some(OUT) }),
  event(6, { action: "OBSERVE", bizStep: "repackaging", quantityList: some(OUT) }),
  event(7, { action: "OBSERVE", bizStep: "shipping", quantityList: some(OUT) }),
];

const CATCH: readonly NormalEvent[] = [
  event(0, {
    action: "ADD",
    bizStep: "urn:gdst:bizStep:fishingEvent",
    quantityList: some(LOT),
    ilmd: {
      "{urn:epcglobal:cbv:mda}vesselCatchInformationList": {
        "{urn:epcglobal:cbv:mda}vesselCatchInformation": {
          "{urn:epcglobal:cbv:mda}catchArea": "27",
          "{urn:epcglobal:cbv:mda}fishingGearTypeCode": "1.1",
        },
      },
    },
  }),
  event(1, { action: "OBSERVE", bizStep: "urn:gdst:bizstep:landing", quantityList: some(LOT) }),
  event(2, {
    action: "ADD",
    bizStep: "urn:gdst:bizStep:farmHarvest",
    quantityList: some(LOT),
    ilmd: { "{urn:epcglobal:cbv:mda}productionMethodForFishAndSeafoodCode": "MARINE" },
  }),
  event(3, { action: "OBSERVE", bizStep: "shipping", quantityList: some(LOT) }),
  event(4, { type: "TransformationEvent", inputQuantityList: some(LOT), outputQuantityList: some(OUT) }),
];

const PROFILES: readonly (readonly [Profile, readonly NormalEvent[]])[] = [
  [FSMA_204, CHAIN],
  [NYT_4712, CHAIN],
  [PLEDGE, CHAIN],
  [GDST_LIKE, CATCH],
];

const findingsOf = (profile: Profile, events: readonly NormalEvent[]): readonly ProfileFinding[] => {
  const report = checkProfile(profile, events);
  if (!report.ok) throw new Error(JSON.stringify(report.issues));
  return report.value.findings;
};

/** An event without some of its fields. */
function without(one: NormalEvent | undefined, ...fields: readonly (keyof NormalEvent)[]): NormalEvent {
  const rest: Record<string, unknown> = { ...one };
  for (const field of fields) delete rest[field];
  return JSON.parse(JSON.stringify(rest)) as NormalEvent;
}

describe("the profiles that are shipped", () => {
  it("find nothing where all is told, and every rule of theirs applies to something", () => {
    for (const [profile, events] of PROFILES) {
      const report = checkProfile(profile, events);
      expect(report).toMatchObject({ ok: true, value: { findings: [], more: 0 } });
      const applied = report.ok ? report.value.applied : {};
      expect(Object.keys(applied)).toEqual(profile.rules.map(({ id }) => id));
      expect([profile.id, Object.entries(applied).filter(([, count]) => count === 0)]).toEqual([profile.id, []]);
    }
  });

  it("find each rule broken by some event from which everything was taken that it can do without", () => {
    const fields = [
      "eventID",
      "readPoint",
      "bizLocation",
      "sourceList",
      "destinationList",
      "bizTransactionList",
      "extensions",
      "quantityList",
      "inputQuantityList",
      "outputQuantityList",
      "ilmd",
    ] as const;
    for (const [profile, events] of PROFILES) {
      const bare = events.map((one) => without(one, ...fields));
      const lots = events.map((one) => without(one, ...fields.slice(0, 7), "ilmd"));
      const added = events.map((one) => (one.type === "ObjectEvent" ? { ...one, action: "ADD" as const } : one));
      const papers = events.map((one) => without(one, "quantityList"));
      const late = events.map((one, at) => ({ ...one, eventTime: `2026-07-01T00:0${9 - at}:00.000Z` }));
      const broken = new Set([bare, lots, added, papers, late].flatMap((list) => findingsOf(profile, list)).map(({ rule }) => rule));
      expect([profile.id, profile.rules.map(({ id }) => id).filter((id) => !broken.has(id))]).toEqual([profile.id, []]);
    }
  });

  it("say what is lacking, where, how much it weighs and who asks for it, in both languages", () => {
    const [first] = findingsOf(FSMA_204, [without(CHAIN[2], "destinationList")]);
    expect(first).toEqual({
      code: "fsma-204/shipping-recipient",
      path: "/0/destinationList",
      message: { zh: "缺少下一个接收方的地点", en: "It lacks the place of whoever receives it next" },
      profile: "fsma-204",
      rule: "shipping-recipient",
      severity: "error",
      source: "21 CFR 1.1340(a)(4)",
      unverified: false,
      event: 0,
    });
  });

  it("mark what nobody held against its text", () => {
    expect(NYT_4712.rules.every(({ unverified }) => unverified === true)).toBe(true);
    expect(
      FSMA_204.rules.filter(({ source }) => /1\.13(?:20|40|45)/u.test(source)).every(({ unverified }) => unverified === undefined),
    ).toBe(true);
    expect(FSMA_204.rules.filter(({ source }) => /1\.13(?:25|30|50)/u.test(source)).every(({ unverified }) => unverified === true)).toBe(
      true,
    );
  });

  it("survive being written and read", () => {
    for (const [profile, events] of PROFILES)
      expect(checkProfile(JSON.parse(JSON.stringify(profile)) as Profile, events)).toEqual(checkProfile(profile, events));
  });
});

describe("validation at the level of profiles", () => {
  it("says of a document what a profile finds, at the places of the document", () => {
    const document = {
      "@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
      type: "EPCISDocument",
      schemaVersion: "2.0",
      creationDate: "2026-07-01T00:00:00Z",
      epcisBody: {
        eventList: [
          {
            type: "ObjectEvent",
            action: "OBSERVE",
            bizStep: "shipping",
            eventTime: "2026-07-01T10:30:00+08:00",
            eventTimeZoneOffset: "+08:00",
            quantityList: [{ epcClass: "urn:epc:class:lgtin:6901234.056789.L7", quantity: 12.5, uom: "KGM" }],
          },
        ],
      },
    };
    const { ok, issues } = validate(document, "profile", { profiles: [eventProfile(PLEDGE), eventProfile(NYT_4712)] });
    expect([ok, ...issues.map(({ level, severity, code, path }) => `${level} ${severity} ${code} ${path}`)]).toEqual([
      false,
      "profile error pledge-certificate/issued /epcisBody/eventList/0/bizTransactionList",
      "profile error nyt-4712-2025/transport-destination /epcisBody/eventList/0/destinationList",
      "profile error nyt-4712-2025/lot-in-to-lot-out /epcisBody/eventList/0/quantityList/0",
    ]);
    const broken = JSON.parse('{"id":"p","rules":[null]}') as Profile;
    expect(validate(document, "profile", { profiles: [eventProfile(broken)] })).toMatchObject({
      ok: false,
      issues: [{ code: "not-a-profile" }],
    });
  });
});

describe("particular rules", () => {
  it("a trade item without a lot is no lot, a lot among the attributes of pieces is one", () => {
    const lacks = (more: Partial<NormalEvent>): boolean =>
      findingsOf(FSMA_204, [{ ...without(CHAIN[2], "quantityList"), ...more }]).some(({ rule }) => rule === "shipping-lot");
    expect(lacks({ quantityList: some("https://id.gs1.org/01/06901234567892") })).toBe(true);
    expect(lacks({ quantityList: some(LOT) })).toBe(false);
    expect(lacks({ quantityList: some(OUT) })).toBe(false);
    expect(lacks({ ilmd: { "{urn:epcglobal:cbv:mda}lotNumber": "L7" } })).toBe(false);
  });

  it("no new lot is made up when food is shipped", () => {
    expect(findingsOf(FSMA_204, [{ ...CHAIN[2], action: "ADD" } as NormalEvent])).toMatchObject([
      { rule: "no-new-lot", path: "/0/action" },
    ]);
  });

  it("a lot that goes out came in before, or at the same instant, and not after", () => {
    const made = CHAIN[0];
    const sent = CHAIN[2];
    if (made === undefined || sent === undefined) throw new Error("no chain");
    const untold = (at: string): unknown =>
      findingsOf(NYT_4712, [{ ...made, eventTime: at }, sent]).map(({ rule, path }) => `${rule} ${path}`);
    expect(untold("2026-07-01T00:01:59.999Z")).toEqual([]);
    expect(untold("2026-07-01T00:02:00.000Z")).toEqual([]);
    expect(untold("2026-07-01T00:02:00.001Z")).toEqual(["lot-in-to-lot-out /1/quantityList/0"]);
    expect(findingsOf(NYT_4712, [sent]).map(({ rule }) => rule)).toEqual(["lot-in-to-lot-out"]);
  });

  it("a pledge certificate stands among the documents, or in the certification", () => {
    const bare = without(CHAIN[2], "bizTransactionList");
    expect(findingsOf(PLEDGE, [bare]).map(({ rule }) => rule)).toEqual(["issued"]);
    expect(findingsOf(PLEDGE, [{ ...bare, certificationInfo: ["https://trace.example.cn/bt/HGZ-1"] }])).toEqual([]);
    expect(
      findingsOf(PLEDGE, [{ ...bare, bizTransactionList: [{ type: "po", bizTransaction: "https://trace.example.cn/bt/1" }] }]).map(
        ({ rule }) => rule,
      ),
    ).toEqual(["issued"]);
  });
});

describe("profiles of others", () => {
  it("that cannot be read are an issue", () => {
    const rule = { rule: "require", id: "x", says: { zh: "", en: "" }, source: "", severity: "error", when: [], oneOf: [] };
    const code = (profile: unknown): unknown => {
      const report = checkProfile(JSON.parse(JSON.stringify(profile)) as Profile, CHAIN);
      return report.ok ? report.value.findings.length : report.issues.map(({ message }) => message.zh);
    };
    expect(code({ id: "p", rules: [rule] })).toBe(CHAIN.length);
    expect(
      code({
        id: "p",
        rules: [{ ...rule, oneOf: [{ look: { from: "field", field: "type" }, demand: { is: "match", ids: [], like: ["("] } }] }],
      }),
    ).toEqual(["应用规范的规则“x”读不懂"]);
    for (const like of ["a{1,1000}".repeat(20_000), "^(a+)+$"])
      expect(
        code({
          id: "p",
          rules: [{ ...rule, oneOf: [{ look: { from: "field", field: "type" }, demand: { is: "match", ids: [], like: [like] } }] }],
        }),
      ).toEqual(["应用规范的规则“x”读不懂"]);
    for (const broken of [{ ...rule, rule: "hope" }, { ...rule, when: 1 }, { ...rule, says: null }, { ...rule, oneOf: [null] }, null, 1])
      expect(code({ id: "p", rules: [broken] })).toHaveLength(1);
    for (const junk of [null, {}, { rules: 1 }]) expect(code(junk)).toHaveLength(1);
  });

  it("tell how many events each rule applied to, whatever its name", () => {
    const [rule] = PLEDGE.rules;
    if (rule === undefined) throw new Error("no rule");
    const named = { ...PLEDGE, rules: ["__proto__", "constructor", "2"].map((id) => ({ ...rule, id })) };
    const report = checkProfile(named, CHAIN);
    expect(report.ok && Object.entries(report.value.applied)).toEqual([
      ["2", 2],
      ["__proto__", 2],
      ["constructor", 2],
    ]);
  });

  it("tell how many findings there were beyond the most", () => {
    expect(
      checkProfile(
        GDST_LIKE,
        CHAIN.map((one) => without(one, "extensions")),
        { most: 3 },
      ),
    ).toMatchObject({ value: { more: expect.any(Number) } });
    const report = checkProfile(
      PLEDGE,
      Array.from({ length: 5 }, () => without(CHAIN[2], "bizTransactionList")),
      { most: 3 },
    );
    expect(report.ok && [report.value.findings.length, report.value.more]).toEqual([3, 2]);
  });

  it("find no more when an event tells more", () => {
    const fields = Object.keys(common).filter((name): name is keyof typeof common => name !== "eventTimeZoneOffset");
    fc.assert(
      fc.property(fc.subarray(fields), fc.subarray(fields), fc.nat(CHAIN.length - 1), (few, more, at) => {
        const whole = CHAIN[at];
        const rules = (gone: readonly (keyof NormalEvent)[]): ReadonlySet<string> =>
          new Set(
            [FSMA_204, PLEDGE, GDST_LIKE]
              .flatMap((profile) => findingsOf(profile, [without(whole, ...gone)]))
              .filter(({ rule }) => rule !== "batch")
              .map(({ code }) => code),
          );
        const less = rules([...few, ...more]);
        for (const code of rules(few)) expect(less.has(code)).toBe(true);
      }),
    );
  });
});
