import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { rosters } from "../documentation/roster-files-table.mjs";
import { prints, steps } from "../documentation/sessions.mjs";
import { buildOnce } from "../lib/build-once.mjs";
import { gate } from "../lib/gate.mjs";
import { scratch } from "../lib/packed.mjs";
import { files, packages, root } from "../lib/workspace.mjs";

/**
 * The sessions in a shell that pages of the site show, run one page after the other in a folder that holds the five programmes of examples, the files
 * that the page itself shows, and the built packages. What is printed must be what the page says. Commands of Python, Go and Java run where these are
 * installed; where not, the gate says so.
 */
await gate("documentation sessions", () => {
  if (buildOnce() !== 0) return { examined: 0, unit: "commands", problems: ["the packages could not be built"] };
  const home = scratch("sessions");
  const bin = join(home, "bin");
  mkdirSync(bin);
  writeFileSync(
    join(bin, "countykit"),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, "packages", "cli", "dist", "esm", "bin.js")}" "$@"\n`,
  );
  chmodSync(join(bin, "countykit"), 0o755);
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    NO_COLOR: "1",
    GOTOOLCHAIN: "local",
    PYTHONDONTWRITEBYTECODE: "1",
  };
  const total = { passed: 0, failed: 0 };
  const problems = [];
  const notes = [];
  const only = process.argv.slice(2);
  const pages = files(
    "docs",
    (path) => /^docs\/(en\/)?(start|concepts|guides)\/.*\.md$/.test(path) && only.every((part) => path.includes(part)),
  );
  for (const [number, page] of pages.entries()) {
    const wanted = steps(readFileSync(join(root, page), "utf8"));
    if (!wanted.some(({ kind }) => kind === "command")) continue;
    const folder = furnish(join(home, String(number)));
    let status = 0;
    for (const step of wanted) {
      if (step.kind === "file") {
        writeFileSync(join(folder, step.name), step.body);
        continue;
      }
      const lacking = missingTool(step.command, env);
      if (lacking !== null) {
        notes.push(`SKIPPED ${page}:${step.line}, there is no ${lacking} here`);
        continue;
      }
      const ran = spawnSync("bash", ["-c", `(exit ${status})\n${step.command}`], { cwd: folder, env, encoding: "utf8", timeout: 120_000 });
      status = ran.status ?? 1;
      const said = `${ran.stdout}${ran.stderr}`;
      const right = step.prints === null ? status <= 2 : prints(step.prints, said);
      total[right ? "passed" : "failed"] += 1;
      if (!right) problems.push(`${page}:${step.line} ${step.command}\n  ended with ${status} and printed\n${said}`);
    }
  }
  return { examined: total.passed + total.failed, unit: "commands", problems, notes, ...total };
});

/** A folder with what a reader is told to have at hand. */
function furnish(folder) {
  mkdirSync(join(folder, "node_modules", "@countykit"), { recursive: true });
  for (const { name, folder: at } of packages()) symlinkSync(at, join(folder, "node_modules", "@countykit", name));
  symlinkSync(join(root, "packages", "cli", "node_modules", "zod"), join(folder, "node_modules", "zod"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const programmes = join(root, "examples", "programmes");
  cpSync(programmes, folder, { recursive: true });
  for (const name of ["programme.json", "项目.json"]) cpSync(join(programmes, "lechang-2019.json"), join(folder, name));
  for (const name of ["rosters", "名册目录"])
    for (const [roster, text] of Object.entries(rosters)) {
      const file = join(folder, name, roster);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  return folder;
}

/** The language that a command needs and that is not installed. */
function missingTool(command, env) {
  const [first = ""] = command.split(" ");
  if (!["python3", "go", "java"].includes(first)) return null;
  return spawnSync("bash", ["-c", `command -v ${first}`], { env }).status === 0 ? null : first;
}
