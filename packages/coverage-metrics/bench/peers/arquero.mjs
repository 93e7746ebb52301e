import { join } from "node:path";
import * as aq from "arquero";
import { AS_OF } from "../work.mjs";

/** The same roll-up in data frames, over the same files. Codes and dates stay text. */
export async function arquero(folder) {
  const load = (name) => aq.loadCSV(join(folder, `${name}.csv`), { autoType: false });
  const [villages, stations, sessions, attendances] = await Promise.all(["villages", "stations", "sessions", "attendances"].map(load));
  const standing = stations
    .derive({
      built: (d) => (d.status === "built" || d.status === "operating" ? 1 : 0),
      perhapsBuilt: (d) => (d.status !== "planned" ? 1 : 0),
      operating: (d) => (d.status === "operating" ? 1 : 0),
      perhapsOperating: (d) => (d.status !== "planned" && d.status !== "built" ? 1 : 0),
    })
    .groupby("at")
    .rollup({
      built: (d) => aq.op.max(d.built),
      perhapsBuilt: (d) => aq.op.max(d.perhapsBuilt),
      operating: (d) => aq.op.max(d.operating),
      perhapsOperating: (d) => aq.op.max(d.perhapsOperating),
    });
  const joined = villages.join_left(standing, ["code", "at"]).derive({ county: (d) => aq.op.slice(d.code, 0, 6) });
  const held = attendances
    .join(
      sessions
        .params({ asOf: AS_OF })
        .filter((d, $) => d.date <= $.asOf)
        .select("id", "at"),
      ["session", "id"],
    )
    .derive({ named: (d) => (d.person === "" || d.person === null ? 0 : 1) });
  const named = held.filter((d) => d.named === 1).dedupe("session", "person");
  const once = named.concat(held.filter((d) => d.named === 0));
  const lines = [];
  for (const digits of [6, 2, 0]) {
    const area = digits === 0 ? () => "000000" : aq.escape((d) => (d.county ?? d.at).slice(0, digits));
    const covered = joined
      .derive({ area })
      .groupby("area")
      .rollup({
        villages: aq.op.count(),
        located: aq.op.sum("built"),
        mostLocated: aq.op.sum("perhapsBuilt"),
        operating: aq.op.sum("operating"),
        mostOperating: aq.op.sum("perhapsOperating"),
      });
    const trained = once.derive({ area });
    const perSession = trained.groupby("area", "session").count({ as: "attending" });
    const counts = new Map(
      trained
        .groupby("area")
        .rollup({ times: aq.op.count(), named: aq.op.sum("named") })
        .objects()
        .map((row) => [row.area, row]),
    );
    const least = new Map(
      perSession
        .groupby("area")
        .rollup({ most: aq.op.max("attending") })
        .objects()
        .map(({ area: code, most }) => [code, most]),
    );
    const persons = new Map(
      named
        .derive({ area })
        .groupby("area")
        .rollup({ persons: aq.op.distinct("person") })
        .objects()
        .map(({ area: code, persons: number }) => [code, number]),
    );
    for (const row of covered.objects()) {
      const { times = 0, named: withName = 0 } = counts.get(row.area) ?? {};
      const different = persons.get(row.area) ?? 0;
      const low = Math.max(different, least.get(row.area) ?? 0);
      const n = (value) => value ?? 0;
      lines.push(
        `${row.area} ${row.villages}..${row.villages} ${n(row.located)}..${n(row.mostLocated)} ${n(row.operating)}..${n(row.mostOperating)} ${times}..${times} ${low}..${different + times - withName}`,
      );
    }
  }
  return lines;
}
