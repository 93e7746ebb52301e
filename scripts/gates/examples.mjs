import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { chromium } from "../lib/chromium.mjs";
import { gate, skip } from "../lib/gate.mjs";
import { installPacked, packAll, scratch } from "../lib/packed.mjs";
import { readJson, root, run } from "../lib/workspace.mjs";

/**
 * The embedding examples, each copied into a project that has the packed packages installed, so that they run as somebody who
 * copied them would run them. An example brings a script `e2e`, and `e2e:browser` where it needs a browser, whose path it finds in
 * COUNTYKIT_CHROMIUM. Their last line `N passed, N failed` is what counts. Folders without a package.json are what examples share, and
 * are copied beside them. Names of examples as arguments run only those. Expects a fresh build.
 */
const home = join(root, "examples");
const folders = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const isExample = (name) => existsSync(join(home, name, "package.json"));
const asked = process.argv.slice(2);
const examples = folders.filter((name) => isExample(name) && (asked.length === 0 || asked.includes(name)));
const unknown = asked.filter((name) => !isExample(name));
if (unknown.length > 0) throw new Error(`there is no example ${unknown.join(", ")}`);
if (examples.length === 0) skip("examples", "there is no embedding example yet");
else await gate("examples", runExamples);

function runExamples() {
  const folder = scratch("examples");
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  installPacked(folder, packAll(tarballs));
  for (const shared of folders.filter((name) => !isExample(name)))
    cpSync(join(home, shared), join(folder, "examples", shared), { recursive: true });
  const problems = [];
  const notes = [];
  const total = { passed: 0, failed: 0 };
  for (const name of examples) {
    const { scripts = {}, dependencies = {}, devDependencies = {} } = readJson(join(home, name, "package.json"));
    const copy = join(folder, "examples", name);
    cpSync(join(home, name), copy, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
    for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
      // Our own packages are those that were packed; of all else each example has its own version.
      if (!dependency.startsWith("@countykit/")) link(join(home, name, "node_modules", dependency), join(copy, "node_modules", dependency));
    }
    const wanted = ["e2e", "e2e:browser"].filter((script) => scripts[script] !== undefined);
    if (wanted.length === 0) problems.push(`examples/${name} has no script e2e`);
    for (const script of wanted) {
      const browser = script === "e2e:browser" ? chromium() : null;
      if (browser !== null && browser.path === undefined) {
        notes.push(`SKIPPED examples/${name} ${script}: ${browser.reason}`);
        continue;
      }
      const ran = run("npm", ["run", "--silent", script], {
        cwd: copy,
        timeout: 180_000,
        env: { COUNTYKIT_CHROMIUM: browser?.path ?? "" },
      });
      const counted = [...ran.all.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
      const passed = Number(counted?.[1] ?? 0);
      const failed = Math.max(Number(counted?.[2] ?? 1), ran.status === 0 ? 0 : 1);
      total.passed += passed;
      total.failed += failed;
      notes.push(`examples/${name} ${script}: ${passed} passed, ${failed} failed`);
      if (failed > 0 || passed === 0) problems.push(`examples/${name} ${script} ended with ${ran.status}:\n${ran.all}`);
    }
  }
  return { examined: total.passed + total.failed, unit: `checks in ${examples.length} examples`, problems, notes, ...total };
}

function link(from, to) {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(realpathSync(from), to);
}
