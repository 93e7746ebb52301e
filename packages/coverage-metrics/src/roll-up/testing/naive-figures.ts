import type { Conversion, Session, Station, Village } from "../../rosters/rows.js";
import type { LargeRosters } from "./large-rosters.js";

/**
 * The figures of one area, counted the simple way from rows of which everything is known: lists and sets, one figure after the other. `within` is
 * the code of the area, empty for all.
 */
export function naiveFigures(rows: LargeRosters, asOf: string, within: string): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  const inside = (code: string | undefined): boolean => code?.startsWith(within) === true;
  const size = <Row>(list: readonly Row[], wanted: (row: Row) => boolean): number => list.filter(wanted).length;

  const villages = rows.villages.filter(({ code, kind }) => kind !== "community" && inside(code));
  const towns = rows.towns.filter(({ code }) => inside(code));
  const is = (mode: Mode, one: Station): boolean => has(one, mode, asOf);
  const hasStation = (mode: Mode, place: string, level: Station["level"]): boolean =>
    rows.stations.some((one) => {
      if (!is(mode === "served" ? "operating" : mode, one)) return false;
      const home = one.level === level && one.at?.startsWith(place) === true;
      if (mode !== "served") return home;
      return home || ((level === "village" || one.level === "town") && one.serves?.some((code) => code.startsWith(place)) === true);
    });

  figures.set("villages", villages.length);
  figures.set("towns", towns.length);
  const poor = villages.filter(({ poverty }) => poverty === true);
  figures.set("villages.poverty", poor.length);
  figures.set(
    "villages.poverty.exited",
    size(poor, ({ exited }) => exited === true),
  );
  const named = (field: "reach" | "recognised", word: string): number =>
    size(villages, (village: Village) => village[field]?.some((name) => name.includes(word)) === true);
  for (const means of new Set(rows.villages.flatMap(({ reach }) => reach ?? [])))
    figures.set(`villages.reached.${means}`, named("reach", means));
  figures.set("villages.recognised.professional", named("recognised", "专业"));
  figures.set("villages.recognised.specialty", named("recognised", "特色"));
  for (const mode of ["planned", "located", "operating", "served"] as const) {
    figures.set(
      `villages.${mode}`,
      size(villages, ({ code }) => hasStation(mode, code, "village")),
    );
    figures.set(
      `villages.poverty.${mode}`,
      size(poor, ({ code }) => hasStation(mode, code, "village")),
    );
    figures.set(
      `towns.${mode}`,
      size(towns, ({ code }) => hasStation(mode, code, "town")),
    );
    const full = [...new Set(villages.map(({ code }) => code.slice(0, 9)))].filter((town) =>
      villages.every(({ code }) => !code.startsWith(town) || hasStation(mode, code, "village")),
    );
    figures.set(`towns.full.${mode}`, full.length);
  }

  const stations = rows.stations.filter(({ at }) => inside(at));
  for (const [status, mode] of [
    ["planned", "planned"],
    ["built", "located"],
    ["operating", "operating"],
  ] as const) {
    for (const level of ["county", "town", "village"] as const) {
      figures.set(
        `stations.${level}.${status}`,
        size(stations, (one) => one.level === level && is(mode, one)),
      );
    }
    const demonstration = status === "built" ? "stations.demonstration" : `stations.demonstration.${status}`;
    figures.set(
      demonstration,
      size(stations, (one) => one.demonstration === true && is(mode, one)),
    );
    figures.set(
      `stations.benchmark.${status}`,
      size(stations, (one) => one.benchmark === true && is(mode, one)),
    );
  }
  const standing = stations.filter((one) => one.level !== "county" && is("located", one));
  figures.set("stations", standing.length);
  figures.set(
    "stations.online",
    size(standing, ({ online }) => online === true),
  );
  figures.set(
    "stations.keepers.trained",
    size(standing, ({ keeperTrained }) => keeperTrained === true),
  );
  figures.set(
    "stations.keepers.skilled",
    size(standing, ({ keeperSkilled }) => keeperSkilled === true),
  );
  figures.set(
    "stations.keepers.experienced",
    size(standing, ({ keeperExperienced }) => keeperExperienced === true),
  );

  naiveTraining(rows, asOf, inside, figures);
  naiveConversions(
    rows.conversions.filter(({ at, date }) => inside(at) && date <= asOf),
    figures,
  );
  return figures;
}

type Mode = "planned" | "located" | "operating" | "served";

function has({ closed, opened, built, status }: Station, mode: Mode, asOf: string): boolean {
  if (closed !== undefined && closed <= asOf) return false;
  if (mode === "planned") return true;
  const operates = opened === undefined ? status === "operating" && !(built !== undefined && built > asOf) : opened <= asOf;
  if (mode === "operating") return operates;
  return operates || (built === undefined ? status !== "planned" : built <= asOf);
}

function naiveTraining(
  { sessions, attendances }: LargeRosters,
  asOf: string,
  inside: (code: string | undefined) => boolean,
  figures: Map<string, number>,
): void {
  const held = sessions.filter(({ at, date }) => inside(at) && date <= asOf);
  const kinds = ["popular", "incubation", "summit", "skills", "cross-border", "platform", "station-heads", "value-adding", "other"];
  const recorded = ({ signIn, photos, nameList }: Session): boolean => signIn === true && photos === true && nameList === true;
  const scopes: readonly (readonly [string, (session: Session) => boolean])[] = [
    ["", () => true],
    [".poor", () => true],
    [".pairing", ({ pairing }) => pairing === true],
    ...kinds.map((kind) => [`.${kind}`, (session: Session) => session.kind === kind] as const),
  ];
  for (const [scope, wanted] of scopes) {
    const of = held.filter(wanted);
    if (scope !== ".poor" && scope !== ".pairing") {
      figures.set(`sessions${scope}`, of.length);
      figures.set(`sessions${scope}.recorded`, of.filter(recorded).length);
    }
    const came = attendances.filter(({ session, poor }) => of.some(({ id }) => id === session) && (scope !== ".poor" || poor === true));
    figures.set(`training.person-times${scope}`, new Set(came.map(({ session, person }) => `${session} ${person}`)).size);
    figures.set(`training.persons${scope}`, new Set(came.map(({ person }) => person)).size);
  }
}

function naiveConversions(conversions: readonly Conversion[], figures: Map<string, number>): void {
  const people = (list: readonly Conversion[]): number => new Set(list.map(({ person }) => person)).size;
  figures.set("training.converted", people(conversions));
  for (const kind of ["employment", "start-up"])
    figures.set(`training.converted.${kind}`, people(conversions.filter((one) => one.kind === kind)));
}
