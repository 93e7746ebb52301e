import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "@countykit/core";
import type { Programme } from "../world.js";

const FOLDER = "examples/programmes";

interface ProgrammeFile {
  readonly id: string;
  readonly name: Bilingual;
  readonly asOf: string;
  readonly document: { readonly number?: string; readonly bibliography?: string };
  readonly county: { readonly code: string; readonly name: Bilingual; readonly province: Bilingual };
  readonly budget: { readonly programme: { readonly cohort: number } };
}

/** The real programmes, by batch, then by division code. */
export function readProgrammes(root: string): readonly Programme[] {
  const files = readdirSync(join(root, FOLDER)).filter((name) => name.endsWith(".json"));
  return files
    .map((name) => readProgramme(root, `${FOLDER}/${name}`))
    .sort((a, b) => a.cohort - b.cohort || (a.county.code < b.county.code ? -1 : 1));
}

function readProgramme(root: string, file: string): Programme {
  const sections: ProgrammeFile & Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(root, file), "utf8"));
  const { id, name, asOf, county, document, budget } = sections;
  const { cohort } = budget.programme;
  const { code, province } = county;
  return {
    id,
    file,
    name,
    label: { zh: `${shortName(county.name.zh)} ${cohort}`, en: `${county.name.en} ${cohort}` },
    county: { code, name: county.name, province },
    cohort,
    asOf,
    document: document.bibliography ?? document.number ?? id,
    sections,
  };
}

/** 乐昌市 → 乐昌. */
export const shortName = (name: string): string => name.replace(/(?<=..)[市县省]$/u, "");
