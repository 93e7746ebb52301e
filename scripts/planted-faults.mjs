import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { faults } from "./faults.mjs";
import { gate } from "./lib/gate.mjs";
import { scratch } from "./lib/packed.mjs";
import { packages, root, run } from "./lib/workspace.mjs";

/**
 * A gate that has never been seen to fail proves nothing. Each fault of scripts/faults.mjs is planted in a copy of the tree, the
 * gate it is meant for runs there, and must fail and name the fault. Arguments choose gates: `planted-faults lint size`.
 */
const only = process.argv.slice(2);
const execute = promisify(execFile);

/** Two at a time, each in a copy of its own: most gates keep one core busy. */
await gate("planted faults", async () => {
  const queue = faults.filter(({ gate: name }) => only.length === 0 || only.includes(name));
  const problems = [];
  let examined = 0;
  const worker = async () => {
    const copy = copyOfTheTree();
    for (let fault = queue.shift(); fault !== undefined; fault = queue.shift()) {
      if (fault.needs !== undefined && !existsSync(resolve(root, fault.needs))) {
        console.log(`  SKIPPED ${fault.gate}: ${fault.title} (${fault.needs} is not here)`);
        continue;
      }
      examined += 1;
      const problem = await tryOut(fault, copy);
      if (problem !== null) problems.push(problem);
    }
  };
  await Promise.all([worker(), worker()]);
  return { examined, unit: "faults", problems, passed: examined - problems.length, failed: problems.length };
});

/** Plants a fault, runs its gate, takes the fault out again; answers what is wrong when the gate did not catch it. */
async function tryOut(fault, copy) {
  const started = Date.now();
  const restore = plant(copy, fault.files ?? {});
  const script = fault.script ?? join("scripts", "gates", `${fault.gate}.mjs`);
  const env = { ...process.env, COUNTYKIT_GATE_REPORT: "", COUNTYKIT_COVERAGE: "0", NO_COLOR: "1", ...fault.env };
  const ran = await execute(process.execPath, [script, ...(fault.args ?? [])], { cwd: copy, env, maxBuffer: 1 << 28 }).then(
    ({ stdout, stderr }) => ({ status: 0, all: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ status: code, all: stdout + stderr }),
  );
  restore();
  const caught = ran.status !== 0 && fault.says.test(ran.all);
  console.log(`  ${caught ? "caught" : "MISSED"} ${fault.gate}: ${fault.title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return caught
    ? null
    : `${fault.gate} did not catch: ${fault.title}; it ended with ${ran.status}, wanted ${fault.says}:\n${ran.all.slice(-3000)}`;
}

/** What git knows or would know of, the builds, and links to what is installed; workspace links lead into the copy. */
function copyOfTheTree() {
  const to = join(scratch("faults"), "tree");
  const listed = run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).out.split("\0").filter(Boolean);
  for (const name of listed) {
    if (!existsSync(join(root, name))) continue;
    mkdirSync(dirname(join(to, name)), { recursive: true });
    cpSync(join(root, name), join(to, name));
  }
  mkdirSync(join(to, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")).filter(
    (entry) => entry === ".pnpm" || entry === ".bin" || !entry.startsWith("."),
  ))
    symlinkSync(join(root, "node_modules", name), join(to, "node_modules", name));
  for (const { name, folder } of [...packages(), { name: "../docs", folder: join(root, "docs") }]) {
    if (existsSync(join(folder, "dist"))) cpSync(join(folder, "dist"), join(to, "packages", name, "dist"), { recursive: true });
    cpSync(join(folder, "node_modules"), join(to, "packages", name, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
  const shared = resolve(root, "..", "shared");
  if (existsSync(shared)) symlinkSync(shared, join(to, "..", "shared"));
  run("git", ["init", "--quiet"], { cwd: to });
  run("git", ["add", "--all"], { cwd: to });
  return to;
}

/** Writes the files of a fault (a function edits what is there, null removes) and answers how to undo it. */
function plant(copy, files) {
  const before = Object.keys(files).map((name) => {
    const path = join(copy, name);
    return { path, text: existsSync(path) ? readFileSync(path, "utf8") : null };
  });
  for (const { path, text } of before) {
    const wanted = files[Object.keys(files).find((name) => join(copy, name) === path)];
    const after = typeof wanted === "function" ? wanted(text ?? "") : wanted;
    if (after === text) throw new Error(`a fault changes nothing in ${path}`);
    if (after === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after);
    }
  }
  return () => {
    for (const { path, text } of before) {
      if (text === null) rmSync(path, { force: true });
      else writeFileSync(path, text);
      let folder = dirname(path);
      while (readdirSync(folder).length === 0) {
        rmdirSync(folder);
        folder = dirname(folder);
      }
    }
  };
}
