import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseCoverageOrThrow, type UnitKind, unitKindOfDivision } from "@countykit/coverage-metrics";
import { unitsOf } from "./divisions.js";

/** What a county's document says of its towns and villages, beside what the statistics of 2023 have. */
export interface Comparison {
  readonly programme: string;
  readonly code: string;
  readonly name: string;
  readonly rows: readonly {
    readonly what: string;
    readonly document: string | null;
    readonly statistics: number;
    readonly same: boolean | null;
  }[];
  /** Units of the statistics that are neither: management areas, development zones and their communities. */
  readonly others: readonly string[];
}

const PROGRAMMES = ["lechang-2019", "shixing-2021", "suixi-2021", "suichang-2021"];

/** Counts both for every county of the example programmes. A difference is told, not mended: a document may be right for its day. */
export async function compareCounties(): Promise<readonly Comparison[]> {
  const counties = PROGRAMMES.map(readCounty);
  const counts = new Map(counties.map(({ code }) => [code, emptyCount()]));
  for (const level of ["streets", "villages"] as const) {
    for await (const { code, name } of unitsOf(level)) {
      const count = counts.get(code.slice(0, 6));
      if (count === undefined) continue;
      const kind = unitKindOfDivision(code);
      if (kind === "other") count.others.push(name);
      else count[kind] += 1;
    }
  }
  return counties.map(({ programme, code, name, declared }) => {
    const count = counts.get(code) ?? emptyCount();
    const statistics = { towns: count.town + count.township + count.subdistrict, villages: count.village, communities: count.community };
    const row = (what: string, figure: string, number: number) => {
      const document = declared.get(figure) ?? null;
      return { what, document, statistics: number, same: document === null ? null : document === String(number) };
    };
    return {
      programme,
      code,
      name,
      rows: [
        row("乡镇街道 towns and subdistricts", "towns", statistics.towns),
        row("行政村 administrative villages", "villages", statistics.villages),
        row("居委会 neighbourhoods", "neighbourhoods", statistics.communities),
      ],
      others: count.others,
    };
  });
}

type Count = Record<Exclude<UnitKind, "other">, number> & { readonly others: string[] };

const emptyCount = (): Count => ({ subdistrict: 0, town: 0, township: 0, community: 0, village: 0, others: [] });

function readCounty(programme: string): { programme: string; code: string; name: string; declared: ReadonlyMap<string, string> } {
  const file = fileURLToPath(new URL(`../../programmes/${programme}.json`, import.meta.url));
  const { county, coverage } = JSON.parse(readFileSync(file, "utf8")) as {
    county: { code: string; name: { zh: string } };
    coverage: unknown;
  };
  const declared = new Map<string, string>();
  for (const figure of parseCoverageOrThrow(coverage).figures) {
    if (figure.kind === "number" && typeof figure.value === "string") declared.set(figure.id, figure.value);
  }
  return { programme, code: county.code, name: county.name.zh, declared };
}
