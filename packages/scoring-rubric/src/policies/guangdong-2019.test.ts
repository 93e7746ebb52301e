import { describe, expect, test } from "vitest";
import type { Item } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import type { StateFact } from "../state.js";
import { criterionAt, pointsAt, scored, type Values } from "../testing/guangdong.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { score } from "../score.js";
import { guangdong2019 } from "./cn-2021-guangdong-yue-shang-101.js";

const items = [...guangdong2019.groups.flatMap((group) => group.items), ...(guangdong2019.bonus?.items ?? [])];
const bases = { villages: "100", "poverty-villages": "100", residents: "100000", "poor-workforce": "100", "fund.total": "100.00" };
const departments = (taking: boolean): Values => ({
  "departments.commerce": true,
  "departments.finance": true,
  "departments.agriculture": true,
  "departments.poverty-relief": taking,
});

describe("the table", () => {
  test("has five groups with fourteen items of 100 points, and each item its papers", () => {
    expect(guangdong2019.groups.map(({ weight, items: { length } }) => [weight, length])).toEqual([
      [10, 4],
      [55, 3],
      [10, 2],
      [10, 2],
      [15, 3],
    ]);
    for (const { weight, items: own } of guangdong2019.groups) expect(own.reduce((sum, item) => sum + item.weight, 0)).toBe(weight);
    expect(items.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  test("every item can give its weight, and none gives more", () => {
    const most = (scale: Scale): number => {
      switch (scale.kind) {
        case "flag":
          return Math.max(0, scale.points);
        case "judged":
          return scale.most;
        case "options":
          return Math.max(...scale.options.map(({ points }) => points));
        case "tiers":
          return Math.max(...scale.tiers.map(({ points }) => points));
        case "sum":
          return scale.of.reduce((sum, part) => sum + most(part.scale), 0);
        case "best":
          return Math.max(...scale.of.map((part) => most(part.scale)));
        default:
          return Number.NaN;
      }
    };
    expect(items.map(({ id, scale }: Item) => [id, most(scale)])).toEqual(items.map(({ id, weight }) => [id, weight]));
  });

  test("is known only through the report that quotes it", () => {
    const cites = [...guangdong2019.groups, ...items, ...guangdong2019.vetoes].map(({ cite }) => [cite.document, cite.quotedIn?.document]);
    expect(new Set(cites.map(String))).toEqual(new Set(["粤商务电函〔2021〕101号,lechang-2019/self-evaluation"]));
  });
});

describe("a share has its points", () => {
  test.each([
    ["service/stations/villages", "villages.located", { "0": 0, "49": 0, "50": 2, "51": 2, "69": 2, "70": 5, "71": 5, "100": 5 }],
    ["service/stations/povertyVillages", "poverty-villages.located", { "0": 0, "79": 0, "80": 3, "81": 3, "99": 3, "100": 5 }],
    [
      "training/resident",
      "training.person-times",
      { "599": 0, "600": 6, "601": 6, "799": 6, "800": 8, "801": 8, "999": 8, "1000": 10, "1001": 10 },
    ],
    ["training/poor", "training.poor-persons", { "29": 0, "30": 6, "31": 6, "39": 6, "40": 8, "41": 8, "49": 8, "50": 10, "51": 10 }],
    ["poor70", "training.poor-persons", { "69": 0, "70": 2, "71": 2 }],
    ["upward/express", "villages.express", { "99": 0, "100": 1, "101": 1 }],
    ["fund-spend/penalty", "fund.paid", { "69.99": -5, "70.00": 0, "70.01": 0 }],
  ])("%s, below, at and above every end", (path, fact, expected) => {
    for (const [value, points] of Object.entries(expected))
      expect([value, pointsAt(path, { ...bases, [fact]: value })]).toEqual([value, points]);
  });

  test("at exactly 50 % and at 80 % the tier above the zero tier counts", () => {
    expect(pointsAt("service/stations/villages", { villages: "196", "villages.located": "98" })).toBe(2);
    expect(pointsAt("service/stations/povertyVillages", { "poverty-villages": "40", "poverty-villages.located": "32" })).toBe(3);
  });

  test.each([
    ["199", "139", 2],
    ["199", "140", 5],
    ["200", "139", 2],
    ["200", "140", 5],
    ["201", "139", 2],
    ["201", "140", 5],
  ])("of %s villages %s have a station: the base stops at 200", (villages, located, points) => {
    expect(pointsAt("service/stations/villages", { villages, "villages.located": located })).toBe(points);
  });

  test.each([
    ["499999", "4999", 8],
    ["499999", "5000", 10],
    ["500000", "4999", 8],
    ["500000", "5000", 10],
    ["500001", "4999", 8],
    ["500001", "5000", 10],
  ])("of %s residents, %s person-times: the base stops at 500,000", (residents, times, points) => {
    expect(pointsAt("training/resident", { residents, "training.person-times": times })).toBe(points);
  });

  test("a base of nobody has no share, so nothing is known of it", () => {
    expect(pointsAt("training/poor", { "poor-workforce": "0", "training.poor-persons": "0" })).toEqual({ min: 0, max: 10 });
    expect(pointsAt("service/stations/povertyVillages", { "poverty-villages": "0", "poverty-villages.located": "0" })).toEqual({
      min: 0,
      max: 5,
    });
  });
});

describe("a number has its points", () => {
  test.each([
    ["service/centre/running", "centre.running-months", { "5": 0, "6": 2, "7": 2 }],
    ["service/centre/park20", "park.firms", { "19": 0, "20": 2, "21": 2 }],
    ["service/centre/types3", "park.firm-kinds", { "2": 0, "3": 1, "4": 1 }],
    ["column/updates", "disclosure.months", { "0": 0, "1": 1, "11": 1, "12": 2 }],
    ["reporting/monthly", "reporting.months", { "0": 0, "1": 1, "11": 1, "12": 3 }],
  ])("%s, below, at and above every end", (path, fact, expected) => {
    for (const [value, points] of Object.entries(expected)) expect([value, pointsAt(path, { [fact]: value })]).toEqual([value, points]);
  });

  test.each([
    ["0.2999", "0.2999", 0],
    ["0.30", "0.2999", 2],
    ["0.2999", "0.30", 2],
    ["0.3001", "-0.5", 2],
  ])("growth of rural sales %s, of produce %s: either will do", (rural, produce, points) => {
    const values = { "growth.rural-online-sales": rural, "growth.agricultural-online-sales": produce };
    expect(pointsAt("upward/growth", values)).toBe(points);
  });

  test("growth of one is enough to know", () => {
    expect(pointsAt("upward/growth", { "growth.agricultural-online-sales": "0.30" })).toBe(2);
    expect(pointsAt("upward/growth", { "growth.agricultural-online-sales": "0.29" })).toEqual({ min: 0, max: 2 });
  });
});

describe("a flag has its points", () => {
  test.each([
    ["service/centre/built", "centre.built", 2],
    ["service/centre/training", "centre.training", 2],
    ["service/centre/display", "centre.display", 1],
    ["service/centre/photo", "centre.photography", 1],
    ["service/centre/brand", "centre.branding", 1],
    ["service/centre/other", "centre.other-services", 1],
    ["service/centre/park", "park.built", 2],
    ["upward/provider", "upward.provider", 1],
    ["column/content", "disclosure.column", 2],
    ["reporting/poverty", "reporting.poverty-statistics", 3],
    ["cases", "cases.reported", 2],
    ["media/provincial", "media.provincial", 4],
    ["media/municipal", "media.municipal", 3],
    ["media/county", "media.county", 1],
    ["tv/national", "television.national", 2],
    ["tv/provincial", "television.provincial", 1],
  ])("%s", (path, fact, points) => {
    expect([pointsAt(path, { [fact]: true }), pointsAt(path, { [fact]: false }), pointsAt(path, {})]).toEqual([
      points,
      0,
      { min: 0, max: points },
    ]);
  });

  test("media add up, television does not", () => {
    expect(pointsAt("media", { "media.provincial": true, "media.municipal": true, "media.county": true })).toBe(8);
    expect(pointsAt("tv", { "television.national": true, "television.provincial": true })).toBe(2);
    expect(pointsAt("tv", { "television.national": false, "television.provincial": true })).toBe(1);
  });
});

describe("a judged range", () => {
  test.each([
    ["plan", "plan.issued", 1, 2],
    ["policy", "policy.issued", 1, 2],
    ["management/rules", "management.rules", 1, 2],
    ["management/ledger", "management.ledger", 1, 2],
    ["upward/research", "upward.survey", 1, 2],
    ["upward/campaign", "upward.campaigns", 1, 2],
    ["fund-rules", "fund.rules", 1, 5],
    ["fund-ledger", "fund.ledger", 1, 5],
  ])("%s opens with its flag", (path, gate, min, max) => {
    expect([pointsAt(path, { [gate]: true }), pointsAt(path, { [gate]: false }), pointsAt(path, {})]).toEqual([
      { min, max },
      0,
      { min: 0, max },
    ]);
    expect([pointsAt(path, { [gate]: true }, { [path]: min }), pointsAt(path, { [gate]: true }, { [path]: max })]).toEqual([min, max]);
    expect(pointsAt(path, { [gate]: false }, { [path]: max })).toBe(0);
  });

  test("standards, cold chain or tracing: any of them opens the range", () => {
    const closed = { "upward.standards": false, "upward.cold-chain": false, "upward.traceability": false };
    expect(pointsAt("upward/standards", closed)).toBe(0);
    for (const fact of Object.keys(closed)) expect(pointsAt("upward/standards", { ...closed, [fact]: true })).toEqual({ min: 1, max: 2 });
  });

  test.each([
    ["69.99", true, -5],
    ["69.99", false, -5],
    ["70.00", false, 0],
    ["70.00", true, { min: 1, max: 5 }],
    ["70.01", true, { min: 1, max: 5 }],
  ])("spending %s of 100.00, in time %s", (paid, timely, points) => {
    expect(pointsAt("fund-spend", { "fund.total": "100.00", "fund.paid": paid, "fund.timely": timely })).toEqual(points);
  });

  test("spending of which nothing is known lies between -5 and 5, and is never both taken off and given", () => {
    expect(pointsAt("fund-spend", {})).toEqual({ min: -5, max: 5 });
    expect(pointsAt("fund-spend", {}, { "fund-spend/spent": 1 })).toEqual({ min: -5, max: 1 });
  });
});

describe("leadership", () => {
  test.each([
    ["principal", true, 2],
    ["principal", false, 0],
    ["deputy", true, 1],
    ["deputy", false, 1],
    ["other", true, 0],
  ])("%s, poverty relief takes part %s", (leader, relief, points) => {
    expect(pointsAt("leadership", { leader, ...departments(relief) })).toBe(points);
  });

  test("each of the four departments is needed", () => {
    const all = departments(true);
    for (const fact of Object.keys(all)) expect(pointsAt("leadership", { leader: "principal", ...all, [fact]: false })).toBe(0);
  });
});

describe("a veto", () => {
  test.each([
    ["progress", "0.3999", "yes"],
    ["progress", "0.40", "no"],
    ["progress", "0.4001", "no"],
    ["veto.accident", true, "yes"],
    ["veto.accident", false, "no"],
    ["veto.fraud", true, "yes"],
    ["veto.fraud", false, "no"],
  ])("%s %s", (fact, value, answer) => {
    const id = fact.replace("veto.", "");
    expect(scored({ [fact]: value }).vetoes.find((veto) => veto.id === id)?.answer).toBe(answer);
  });

  test("one is enough, and all three have to be known for none", () => {
    expect(scored({ progress: "0.3" }).rating).toEqual({ kind: "vetoed" });
    expect(scored({ progress: "0.4", "veto.accident": false }).rating).toEqual({ kind: "unknown", grades: [], exact: true });
    expect(scored({ progress: "0.4", "veto.accident": false, "veto.fraud": false }).rating).toEqual({ kind: "points-only" });
  });
});

describe("Lechang", () => {
  const scoring = score(guangdong2019, LECHANG_2019);

  test("claims 89, and the facts that its report prints support 42 to 100, with 0 to 4 of bonus", () => {
    expect(scoring.claimed).toBe(89);
    expect([scoring.base, scoring.bonus]).toEqual([
      { min: 42, max: 100 },
      { min: 0, max: 4 },
    ]);
    expect([scoring.total, scoring.totalWithinWeight]).toEqual([
      { min: 42, max: 104 },
      { min: 42, max: 100 },
    ]);
    expect(scoring.tight).toBe(true);
  });

  test("names only facts that the rubric has, in its units, and no claim is out of reach", () => {
    const forms = new Map(guangdong2019.facts.map((form) => [form.id, form]));
    for (const { id, value, unit } of LECHANG_2019.facts) {
      const form = forms.get(id);
      expect([id, form?.kind === "number" ? form.unit : undefined]).toEqual([id, unit]);
      expect(form?.kind).toBe(typeof value === "boolean" ? "flag" : "number");
    }
    const verdicts = scoring.groups.flatMap((group) => group.items.map(({ id, claim }) => `${id} ${claim}`));
    expect(verdicts.filter((verdict) => !verdict.endsWith("possible"))).toEqual(["reporting supported"]);
  });

  test("42 万 residents are as many as print so, and the rate of training is 1 % for each of them", () => {
    const training = (residents: StateFact["value"]) => {
      const facts = LECHANG_2019.facts.map((fact) => (fact.id === "residents" ? { ...fact, value: residents } : fact));
      return criterionAt(score(guangdong2019, { ...LECHANG_2019, facts }), "training/resident").points;
    };
    expect(LECHANG_2019.facts.find(({ id }) => id === "residents")?.value).toEqual({ min: "415000", max: "424999" });
    expect(["415000", "420000", "424999"].map(training)).toEqual(new Array(3).fill({ min: 10, max: 10 }));
    expect(criterionAt(scoring, "training/resident").points).toEqual({ min: 10, max: 10 });
    // 4,385 person-times are 1 % of 438,500 and no more.
    expect([training("438500"), training("438501")]).toEqual([
      { min: 10, max: 10 },
      { min: 8, max: 8 },
    ]);
  });

  test("five points hang on reading that stations were “planned and built” in 137 villages as that they stand there", () => {
    // Only of the 39 poverty villages the report says that stations cover them all.
    const facts = LECHANG_2019.facts.map((fact) => (fact.id === "villages.located" ? { ...fact, value: { min: "39", max: "137" } } : fact));
    const doubted = score(guangdong2019, { ...LECHANG_2019, facts });
    expect([scoring, doubted].map((one) => criterionAt(one, "service/stations").points)).toEqual([
      { min: 10, max: 10 },
      { min: 5, max: 10 },
    ]);
    expect(doubted.base).toEqual({ min: 37, max: 100 });
  });

  test("no veto is known", () => {
    expect(scoring.vetoes.map(({ answer }) => answer)).toEqual(["unknown", "unknown", "unknown"]);
    expect(scoring.rating).toEqual({ kind: "unknown", grades: [], exact: true });
  });
});
