import { run } from "../run.js";
import { fakeIo } from "./fake-io.js";
import { ROSTER_FILES as files } from "./rosters.js";

export type World = Parameters<typeof fakeIo>[0];

/** Runs `countykit coverage` on the rosters of the tests, or in another world. */
export async function ran(argv: readonly string[], world: World = {}): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo({ files, ...world });
  return { code: await run(["coverage", ...argv], io), out: out(), err: err() };
}

/** What it answers as JSON. */
export const json = async (argv: readonly string[], world: World = {}) => JSON.parse((await ran([...argv, "--format", "json"], world)).out);
