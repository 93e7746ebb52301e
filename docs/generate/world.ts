import type { Bilingual } from "@countykit/core";
import type { ScoreReport } from "./world/score-reports.js";
import { readProgrammes } from "./world/read-programmes.js";
import { scoreReports } from "./world/score-reports.js";
import { placesIn, type SourcePlace } from "./world/source-places.js";
import { scanTests, type TitledTest } from "./world/scan-tests.js";

/** A real programme: what its file holds, section by section, not yet read by any package. */
export interface Programme {
  readonly id: string;
  /** Path from the root of the repository. */
  readonly file: string;
  readonly name: Bilingual;
  /** Short: 乐昌 2021. */
  readonly label: Bilingual;
  readonly county: { readonly code: string; readonly name: Bilingual; readonly province: Bilingual };
  readonly cohort: number;
  readonly asOf: string;
  readonly document: string;
  readonly sections: Readonly<Record<string, unknown>>;
}

/** Everything outside the packages that pages are made from; sources read nothing by themselves. */
export interface World {
  /** The real programmes of examples/programmes, by batch and county. */
  readonly programmes: readonly Programme[];
  /** What `countykit score` answers for a programme, with all facts it took in; `null` where there is nothing to score. */
  readonly scored: (programme: string) => ScoreReport | null;
  /** Titles of the tests of all packages. */
  readonly tests: readonly TitledTest[];
  /** The place of the first line in a folder of the repository that holds all texts, each at or after the line of the one before. */
  readonly place: (folder: string, ...texts: readonly string[]) => SourcePlace;
  /** Worked cases that a package ships in its folder `cases`. */
  readonly read: (file: string) => string;
  readonly list: (folder: string) => readonly string[];
}

/** Reads the repository once. */
export async function openWorld(root: string): Promise<World> {
  const programmes = readProgrammes(root);
  const scored = await scoreReports(root, programmes);
  const places = placesIn(root);
  return {
    programmes,
    scored: (programme) => scored.get(programme) ?? null,
    tests: scanTests(root),
    ...places,
  };
}
