import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the checkout these scripts lie in, so that a scratch copy checks itself and not the original. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..");

export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** `{ name, folder, manifest }` of every publishable package, in dependency order: core first, cli last. */
export function packages() {
  const folders = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "package.json")));
  const all = folders.map((name) => ({
    name,
    folder: join(root, "packages", name),
    manifest: readJson(join(root, "packages", name, "package.json")),
  }));
  const depth = ({ manifest }) => Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@countykit/")).length;
  return all.toSorted((a, b) => depth(a) - depth(b) || (a.name < b.name ? -1 : 1));
}

/**
 * The doors of the packages named, or of all: `{ package, name, specifier, file }` for the index and for every sub-path of its exports. `name` is
 * `core` or `core-reading`, `specifier` what is imported, `file` the public list of the door, relative to the root.
 */
export const entryPoints = (names) =>
  packages()
    .filter(({ name }) => names === undefined || names.includes(name))
    .flatMap(({ name, folder, manifest }) =>
      Object.entries(manifest.exports).flatMap(([path, { "@countykit/source": source }]) => {
        if (source === undefined) return [];
        const inside = path.slice(2);
        return {
          package: name,
          name: inside === "" ? name : `${name}-${inside.replaceAll("/", "-")}`,
          specifier: inside === "" ? manifest.name : `${manifest.name}/${inside}`,
          file: relative(root, join(folder, source)).split(sep).join("/"),
        };
      }),
    );

/** Every file under `folder` (relative to the root) whose relative path passes `keep`, as paths relative to the root, sorted. */
export function files(folder, keep = () => true) {
  const found = [];
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) {
        if (!["node_modules", "dist", "coverage", "reports", ".git", ".stryker-tmp"].includes(entry.name)) walk(inside);
      } else {
        const name = relative(root, inside).split(sep).join("/");
        if (keep(name)) found.push(name);
      }
    }
  };
  if (existsSync(join(root, folder))) walk(join(root, folder));
  return found.toSorted();
}

/** Tests, and what only tests use: `x.test.ts`, `x.test-d.ts` and folders named `testing`. None of it is shipped. */
export const isTest = (path) => /\.(test|test-d)\.ts$|\/testing\//.test(path);

/** Sources of the packages that are shipped: TypeScript under `packages/*\/src` that is no test. */
export const sources = () => files("packages", (path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !isTest(path));

/** Runs a tool and keeps what it says; `out` is standard output, `all` both streams. */
export function run(command, args, options = {}) {
  const ran = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...options,
    env: { ...process.env, ...options.env },
  });
  if (ran.error) throw ran.error;
  return { status: ran.status ?? 1, out: ran.stdout ?? "", all: `${ran.stdout ?? ""}${ran.stderr ?? ""}` };
}

/** Runs a tool of the workspace's own `node_modules/.bin`. */
export const tool = (name, args, options) => run(join(root, "node_modules", ".bin", name), args, options);

/** Runs a script with this Node. */
export const node = (args, options) => run(process.execPath, args, options);

/** Runs pnpm: the one that started this script, or the pinned one through npx. */
export function pnpm(args, options = {}) {
  const inside = (process.env.npm_config_user_agent ?? "").startsWith("pnpm/");
  if (inside) return run("pnpm", args, options);
  return run("npx", ["--yes", "--prefer-offline", PNPM, ...args], options);
}

/** The package manager: newest line that runs on Node 20; see docs/en/decisions/0001. */
export const PNPM = "pnpm@12.21.0";
