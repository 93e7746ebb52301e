import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "../lib/chromium.mjs";
import { gate, skip } from "../lib/gate.mjs";
import { installPacked, packAll, scratch } from "../lib/packed.mjs";
import { readJson, root, run } from "../lib/workspace.mjs";

/**
 * The embedding examples, each copied into a project that has the packed packages installed, so that they run as somebody who
 * copied them would run them. An example brings a script `e2e`, and `e2e:browser` where it needs a browser, whose path it finds in
 * COUNTYKIT_CHROMIUM. Their last line `N passed, N failed` is what counts. Expects a fresh build.
 */
const home = join(root, "examples");
const examples = readdirSync(home).filter((name) => existsSync(join(home, name, "package.json")));
if (examples.length === 0) skip("examples", "there is no embedding example yet");
else await gate("examples", runExamples);

function runExamples() {
  const folder = scratch("examples");
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  installPacked(folder, packAll(tarballs));
  mkdirSync(join(folder, "examples"));
  if (existsSync(join(home, "programmes"))) cpSync(join(home, "programmes"), join(folder, "examples", "programmes"), { recursive: true });
  const problems = [];
  const notes = [];
  const total = { passed: 0, failed: 0 };
  for (const name of examples) {
    const { scripts = {}, dependencies = {}, devDependencies = {} } = readJson(join(home, name, "package.json"));
    const copy = join(folder, "examples", name);
    cpSync(join(home, name), copy, { recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path) });
    for (const dependency of Object.keys({ ...dependencies, ...devDependencies }))
      link(join(home, name, "node_modules", dependency), join(folder, "node_modules", dependency));
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
  if (existsSync(to) || !existsSync(from)) return;
  mkdirSync(join(to, ".."), { recursive: true });
  symlinkSync(from, to);
}
