import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { packages, pnpm, readJson, run } from "./workspace.mjs";

/** A folder outside the workspace that is removed when this process ends; `COUNTYKIT_KEEP=1` leaves it and says where it is. */
export function scratch(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `countykit-${name}-`)));
  process.on("exit", () => {
    if (process.env.COUNTYKIT_KEEP) console.log(`kept ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Packs every package as it would be published, into `into`: `{ name, tarball, manifest }`, the manifest being the packed one. */
export function packAll(into) {
  return packages().map((one) => {
    const before = new Set(readdirSync(into));
    const ran = pnpm(["pack", "--pack-destination", into], { cwd: one.folder });
    const [file] = readdirSync(into).filter((name) => !before.has(name) && name.endsWith(".tgz"));
    if (ran.status !== 0 || file === undefined) throw new Error(`pnpm pack of ${one.name} failed:\n${ran.all}`);
    return { name: one.name, tarball: join(into, file), source: one };
  });
}

/**
 * Makes `folder` a project that has the tarballs installed. Third-party dependencies are linked from the workspace's store, so
 * that nothing is fetched: each package can reach what it declares, and nothing else.
 */
export function installPacked(folder, packed) {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  for (const { name, tarball, source } of packed) {
    const home = join(folder, "node_modules", "@countykit", name);
    mkdirSync(home, { recursive: true });
    const ran = run("tar", ["-xzf", tarball, "--strip-components=1", "-C", home]);
    if (ran.status !== 0) throw new Error(`${tarball} cannot be unpacked:\n${ran.all}`);
    const { dependencies = {}, peerDependencies = {}, bin = {} } = readJson(join(home, "package.json"));
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
      if (!dependency.startsWith("@countykit/"))
        link(join(source.folder, "node_modules", dependency), join(folder, "node_modules", dependency));
    }
    for (const [command, path] of Object.entries(bin))
      if (existsSync(join(home, path))) link(join(home, path), join(folder, "node_modules", ".bin", command));
  }
  return folder;
}

function link(from, to) {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(realpathSync(from), to);
}
