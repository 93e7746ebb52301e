import type { RosterName } from "../rows.js";

/** One malformed roster in JSON, or what claims to be one, and the issue that has to be found. */
export interface MalformedRoster {
  readonly title: string;
  readonly roster: RosterName;
  readonly make: () => unknown;
  readonly code: string;
  readonly path: string;
}

const station = (): Record<string, unknown> => ({
  id: "S1",
  level: "village",
  at: "440281100201",
  status: "operating",
  opened: "2021-06-30",
  serves: ["440281100202"],
  demonstration: true,
  services: ["代买代卖"],
  aidCases: 5,
  longitude: "113.05",
});

type Row = readonly [field: string, value: unknown, code: string, at?: string];

const STATIONS: readonly Row[] = [
  ...[null, undefined].map((value): Row => ["id", value, value === null ? "wrong-type" : "missing"]),
  ...[5, true, [], {}].map((value): Row => ["id", value, "wrong-type"]),
  ...[12n, Symbol("x"), (): string => "S1", new Date(0), new Map(), /x/].map((value): Row => ["id", value, "not-plain"]),
  ...["", " ", "\u3000\u200B"].map((value): Row => ["id", value, "blank"]),
  ...["-", "N/A", "无"].map((value): Row => ["id", value, "placeholder"]),
  ["id", "同上", "ditto"],
  ["id", "合计", "total-row"],
  ["id", "1.2E+15", "number-lost-digits"],
  ["id", "x".repeat(2001), "too-long"],
  ["id", "九".repeat(3_000_000), "too-long"],
  ["level", "村级", "not-json-form"],
  ["level", "Village", "not-json-form"],
  ["level", "vilage", "not-one-of"],
  ["level", "constructor", "not-one-of"],
  ["level", 3, "wrong-type"],
  ["at", 440_281_100_201, "wrong-type"],
  ["at", "440281", "code-level"],
  ["at", "440281100000", "not-json-form"],
  ["at", "４４０２８１１００２０１", "not-json-form"],
  ["at", "4.40281E+11", "code-as-number"],
  ["at", "40281100201", "code-length"],
  ["at", "991281100201", "no-such-province"],
  ["at", "某村", "not-division-code"],
  ["status", "改建", "not-one-of"],
  ["opened", "2021/6/30", "not-json-form"],
  ["opened", "2021年6月30日", "not-json-form"],
  ["opened", "2021-02-30", "no-such-day"],
  ["opened", "20210630", "date-as-number"],
  ["opened", "2021-06-30T00:00:00Z", "date-with-time"],
  ["opened", 44_377, "wrong-type"],
  ["opened", new Date(0), "not-plain"],
  ["serves", "440281100202", "wrong-type"],
  ["serves", ["440281100202", 5], "wrong-type", "serves/1"],
  ["serves", ["440281100"], "code-level", "serves/0"],
  ["serves", [null], "wrong-type", "serves/0"],
  ["serves", [["440281100202"]], "wrong-type", "serves/0"],
  ["serves", new Array(3), "empty-slot", "serves/0"],
  ["services", ["代买代卖、快递"], "several-in-one", "services/0"],
  ["services", ["代买代卖", ""], "blank", "services/1"],
  ["services", ["快递等"], "open-list", "services/0"],
  ["services", ["无"], "placeholder", "services/0"],
  ["services", ["快递（含网购"], "unbalanced-brackets", "services/0"],
  ["services", Array.from({ length: 1001 }, (_, at) => `项${at}`), "too-many"],
  ["services", {}, "wrong-type"],
  ["demonstration", "是", "wrong-type"],
  ["demonstration", 1, "wrong-type"],
  ["demonstration", "true", "wrong-type"],
  ["aidCases", "5", "wrong-type"],
  ["aidCases", -1, "out-of-range"],
  ["aidCases", 1.5, "not-whole"],
  ["aidCases", Number.NaN, "wrong-type"],
  ["aidCases", 2 ** 53, "out-of-range"],
  ["longitude", 0.1 + 0.2, "number-too-precise"],
  ["longitude", -113, "not-decimal"],
  ["longitude", "113.05°", "not-decimal"],
  ["latitude", { degrees: 25 }, "not-decimal"],
  ["站点名称", "某站", "unknown-key"],
  ["Id", "S1", "unknown-key"],
  ["constructor", {}, "unknown-key"],
  ["toString", "x", "unknown-key"],
];

const OTHERS: readonly (readonly [roster: RosterName, row: unknown, code: string, at: string])[] = [
  ["shops", { shop: "W1", year: 21 }, "not-year", "/0/year"],
  ["shops", { shop: "W1", year: "二〇二一" }, "not-year", "/0/year"],
  ["shops", { shop: "W1", year: 2021, sales: "-5元" }, "negative-amount", "/0/sales"],
  ["shops", { shop: "W1", year: 2021, sales: 0.001 }, "finer-than-fen", "/0/sales"],
  ["shops", { shop: "W1", year: 2021, sales: { amount: "5", unit: "美元" } }, "not-one-of", "/0/sales/unit"],
  ["sales", { series: "网络零售额", period: "2021" }, "not-json-form", "/0/series"],
  ["sales", { series: "online-retail", period: 2021 }, "wrong-type", "/0/period"],
  ["sales", { series: "online-retail", period: "2021Q3" }, "not-json-form", "/0/period"],
  ["sales", { series: "online-retail", period: "2021.8" }, "not-period", "/0/period"],
  ["parcels", { month: "2021", direction: "up" }, "not-month", "/0/month"],
  ["parcels", { month: "2021-08" }, "missing", "/0/direction"],
  ["attendances", { person: "P1" }, "missing", "/0/session"],
  ["attendances", { session: "T1", 学员编号: "P1" }, "unknown-key", "/0/学员编号"],
];

const whole = (title: string, make: () => unknown, code: string, path: string): MalformedRoster => ({
  title: `stations: ${title}`,
  roster: "stations",
  make,
  code,
  path,
});

/** A list that contains itself. */
function cycle(): unknown {
  const row: Record<string, unknown> = station();
  row["services"] = [row];
  return [row];
}

function throwing(): unknown {
  return [
    Object.defineProperty(station(), "name", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    }),
  ];
}

export const MALFORMED_ROSTERS: readonly MalformedRoster[] = [
  ...STATIONS.map(
    ([field, value, code, at = field], number): MalformedRoster => ({
      title: `stations: ${number} ${field} ${code}`,
      roster: "stations",
      make: () => {
        const bad = station();
        if (value === undefined) delete bad[field];
        else Object.defineProperty(bad, field, { value, enumerable: true, configurable: true, writable: true });
        return [station(), bad];
      },
      code,
      path: `/1/${at}`,
    }),
  ),
  ...OTHERS.map(
    ([roster, row, code, path], number): MalformedRoster => ({
      title: `${roster}: ${number} ${path} ${code}`,
      roster,
      make: () => [row],
      code,
      path,
    }),
  ),
  whole("null", () => null, "wrong-type", ""),
  whole("nothing", () => undefined, "wrong-type", ""),
  whole("one row, not in a list", station, "wrong-type", ""),
  whole("a text", () => "[]", "wrong-type", ""),
  whole("a number", () => 5, "wrong-type", ""),
  whole("a set", () => new Set([station()]), "wrong-type", ""),
  whole("a list under a name", () => ({ stations: [station()] }), "wrong-type", ""),
  whole(
    "a revoked proxy",
    () => {
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      return proxy;
    },
    "wrong-type",
    "",
  ),
  whole("a row that is null", () => [station(), null], "wrong-type", "/1"),
  whole("a row that is a list", () => [["S1", "village"]], "wrong-type", "/0"),
  whole("a row that is a text", () => ["S1"], "wrong-type", "/0"),
  whole("a row that is not there", () => Object.assign(new Array(3), { 0: station(), 2: station() }), "wrong-type", "/1"),
  whole("a row of another make", () => [new Map(Object.entries(station()))], "not-plain", "/0"),
  whole("a row with a cycle", cycle, "cycle", "/0/services/0"),
  whole("a row that cannot be read", throwing, "unreadable", "/0/name"),
  whole("a row with __proto__", () => [JSON.parse('{"id":"S1","level":"village","__proto__":{"x":1}}')], "unknown-key", "/0/__proto__"),
  whole("ten thousand empty rows", () => Array.from({ length: 10_000 }, () => ({})), "too-many-issues", ""),
  whole("a list of a billion holes", () => new Array(1_000_000_000), "too-many-issues", ""),
];
