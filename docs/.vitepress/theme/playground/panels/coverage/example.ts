import type { RosterFile } from "./roster-file.js";

const texts = import.meta.glob<string>("./example/*.csv", { query: "?raw", import: "default" });

/** Rosters of a made-up county to begin with, in the form in which counties keep them, for the plan of Suichang. */
export const EXAMPLE = { plan: "cn-2021-suichang-sui-zheng-ban-fa-15", asOf: "2022-12-31" } as const;

/** Loads the example rosters, by the name of their files. */
export async function loadExample(): Promise<readonly RosterFile[]> {
  const files = Object.entries(texts).map(async ([path, load]) => ({ name: path.replace(/^.*\//, ""), roster: null, text: await load() }));
  return (await Promise.all(files)).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
