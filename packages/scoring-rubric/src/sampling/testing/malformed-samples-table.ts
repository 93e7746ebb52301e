/** One argument spoilt: what it is, the issue that has to be found, and where. */
export type Row = readonly [value: unknown, code: string, path: string];

const plan = { share: "0.30", povertyShare: "0.50", visits: 5, povertyVisits: 2 };
const throwing = {
  get share(): string {
    throw new Error("not for you");
  },
};

/** Plans that are none, with the place inside the plan. */
export const MALFORMED_PLANS: readonly Row[] = [
  [null, "wrong-type", ""],
  ["0.30", "wrong-type", ""],
  [[], "wrong-type", ""],
  [new Date(0), "not-plain", ""],
  [{}, "missing", "/share"],
  [throwing, "unreadable", "/share"],
  [{ ...plan, share: undefined }, "missing", "/share"],
  [{ ...plan, share: "30" }, "share-out-of-range", "/share"],
  [{ ...plan, share: 30 }, "share-out-of-range", "/share"],
  [{ ...plan, share: "1.0001" }, "share-out-of-range", "/share"],
  [{ ...plan, share: "-0.01" }, "share-out-of-range", "/share"],
  [{ ...plan, share: "30%" }, "not-decimal", "/share"],
  [{ ...plan, share: "三成" }, "not-decimal", "/share"],
  [{ ...plan, share: "" }, "not-decimal", "/share"],
  [{ ...plan, share: "1/3" }, "not-decimal", "/share"],
  [{ ...plan, share: Number.NaN }, "not-decimal", "/share"],
  [{ ...plan, share: Infinity }, "not-decimal", "/share"],
  [{ ...plan, share: 0.1 + 0.2 }, "number-too-precise", "/share"],
  [{ ...plan, share: true }, "not-decimal", "/share"],
  [{ ...plan, share: { part: "1", whole: "3" } }, "not-decimal", "/share"],
  [{ ...plan, povertyShare: "50" }, "share-out-of-range", "/povertyShare"],
  [{ ...plan, povertyShare: "1.01" }, "share-out-of-range", "/povertyShare"],
  [{ ...plan, povertyShare: null }, "not-decimal", "/povertyShare"],
  [{ ...plan, visits: 2.5 }, "not-count", "/visits"],
  [{ ...plan, visits: -1 }, "not-count", "/visits"],
  [{ ...plan, visits: Number.NaN }, "not-count", "/visits"],
  [{ ...plan, visits: Infinity }, "not-count", "/visits"],
  [{ ...plan, visits: 2 ** 53 }, "not-count", "/visits"],
  [{ ...plan, visits: "五个" }, "not-count", "/visits"],
  [{ ...plan, visits: "2.5" }, "not-count", "/visits"],
  [{ ...plan, visits: 5n }, "not-plain", "/visits"],
  [{ ...plan, visits: null }, "not-count", "/visits"],
  [{ ...plan, visits: undefined }, "missing", "/visits"],
  [{ ...plan, povertyVisits: -1 }, "not-count", "/povertyVisits"],
  [{ ...plan, povertyVisits: 0.5 }, "not-count", "/povertyVisits"],
  [{ ...plan, povertyVisits: 6 }, "poverty-visits-above-visits", "/povertyVisits"],
  [{ ...plan, visits: 0 }, "poverty-visits-above-visits", "/povertyVisits"],
  [{ ...plan, vists: 5 }, "unknown-key", "/vists"],
  [{ ...plan, 现场查看: 5 }, "unknown-key", "/现场查看"],
];

/** Counts that are none. */
export const MALFORMED_COUNTS: readonly Row[] = [
  [null, "wrong-type", ""],
  [undefined, "missing", ""],
  [137, "wrong-type", ""],
  [{}, "missing", "/stations"],
  [{ stations: 1.5, povertyStations: 0 }, "not-count", "/stations"],
  [{ stations: -1, povertyStations: 0 }, "not-count", "/stations"],
  [{ stations: Number.NaN, povertyStations: 0 }, "not-count", "/stations"],
  [{ stations: "137个", povertyStations: 0 }, "not-count", "/stations"],
  [{ stations: 137 }, "missing", "/povertyStations"],
  [{ stations: 137, povertyStations: 0.5 }, "not-count", "/povertyStations"],
  [{ stations: 137, povertyStations: -1 }, "not-count", "/povertyStations"],
  [{ stations: 137, povertyStations: { min: 30 } }, "missing", "/povertyStations/max"],
  [{ stations: 137, povertyStations: { min: 30.5, max: 39 } }, "not-count", "/povertyStations/min"],
  [{ stations: 137, povertyStations: { min: 39, max: 30 } }, "bounds-reversed", "/povertyStations"],
  [{ stations: 137, povertyStations: 138 }, "more-than-all", "/povertyStations"],
  [{ stations: 137, povertyStations: { min: 30, max: 138 } }, "more-than-all", "/povertyStations/max"],
  [{ stations: 137, povertyStations: 39, towns: 17 }, "unknown-key", "/towns"],
];

/** Ways of drawing that are none, with the place inside the options. */
export const MALFORMED_OPTIONS: readonly Row[] = [
  [null, "wrong-type", ""],
  [undefined, "missing", ""],
  ["2021-09-10", "wrong-type", ""],
  [{}, "missing", "/seed"],
  [{ seed: undefined }, "missing", "/seed"],
  [{ seed: null }, "not-seed", "/seed"],
  [{ seed: 20_210_910 }, "not-seed", "/seed"],
  [{ seed: Number.NaN }, "not-seed", "/seed"],
  [{ seed: "" }, "not-seed", "/seed"],
  [{ seed: " \t" }, "not-seed", "/seed"],
  [{ seed: "x".repeat(2001) }, "not-seed", "/seed"],
  [{ seed: ["1"] }, "not-seed", "/seed"],
  [{ seed: Symbol("1") }, "not-plain", "/seed"],
  [{ seed: "1", reading: "half" }, "not-one-of", "/reading"],
  [{ seed: "1", byTown: "yes" }, "wrong-type", "/byTown"],
  [{ seed: "1", visitsFrom: "videos" }, "not-one-of", "/visitsFrom"],
  [{ seed: "1", sead: "2" }, "unknown-key", "/sead"],
  [{ seed: "1", plan: { ...plan, visits: 2.5 } }, "not-count", "/plan/visits"],
  [{ seed: "1", plan: null }, "wrong-type", "/plan"],
];

const a = { id: "a", poverty: true, town: "甲" };

/** Rosters that nothing can be drawn from, when towns are told apart. */
export const MALFORMED_ROSTERS: readonly Row[] = [
  [null, "wrong-type", ""],
  [undefined, "missing", ""],
  ["S1,S2", "wrong-type", ""],
  [{ 0: a }, "wrong-type", ""],
  [[null], "not-a-station", "/0"],
  [["a"], "not-a-station", "/0"],
  [[a, [a]], "not-a-station", "/1"],
  [new Array(2), "not-a-station", "/0"],
  [[{ poverty: true, town: "甲" }], "id-not-text", "/0/id"],
  [[{ ...a, id: 1 }], "id-not-text", "/0/id"],
  [[{ ...a, id: null }], "id-not-text", "/0/id"],
  [[{ ...a, id: "" }], "blank-id", "/0/id"],
  [[{ ...a, id: " " }], "blank-id", "/0/id"],
  [[a, a], "duplicate-id", "/1/id"],
  [[a, { ...a, poverty: false }], "duplicate-id", "/1/id"],
  [[a, { ...a, id: " a " }], "duplicate-id", "/1/id"],
  [[a, { ...a, id: "b" }, a], "duplicate-id", "/2/id"],
  [[{ ...a, poverty: null }], "poverty-unknown", "/0/poverty"],
  [[{ ...a, poverty: "是" }], "poverty-unknown", "/0/poverty"],
  [[{ ...a, poverty: 1 }], "poverty-unknown", "/0/poverty"],
  [[{ id: "a", town: "甲" }], "poverty-unknown", "/0/poverty"],
  [[{ id: "a", poverty: true }], "town-unknown", "/0/town"],
  [[{ ...a, town: " " }], "town-unknown", "/0/town"],
  [[{ ...a, town: 7 }], "town-unknown", "/0/town"],
  [new Array<unknown>(100_001).fill(a), "too-many", ""],
];
