import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { transformSync } from "esbuild";
import { build } from "vite";
import { gate } from "../lib/gate.mjs";
import { installPacked, packAll, scratch } from "../lib/packed.mjs";
import { valueExports } from "../lib/public-values.mjs";
import { entryPoints, files, node, readJson, root, run, tool } from "../lib/workspace.mjs";

/**
 * The packages as somebody gets them who installs them: packed, linted as packages, installed in a project outside the
 * workspace, and used from ESM, CommonJS, TypeScript and a Vite bundle. `--online` installs the tarballs with npm and lets it
 * fetch their dependencies. Expects a fresh build.
 */
await gate("consumers", async () => {
  const problems = [];
  let examined = 0;
  const check = (title, outcome) => {
    examined += 1;
    if (outcome !== true) problems.push(`${title}: ${outcome}`);
  };
  const folder = scratch("consumer");
  const tarballs = join(folder, "tarballs");
  const project = join(folder, "project");
  mkdirSync(tarballs);
  mkdirSync(project);
  const packed = packAll(tarballs);
  for (const { name, tarball } of packed) {
    check(`publint of ${name}`, clean(tool("publint", ["run", tarball, "--strict"])));
    check(`are the types of ${name} wrong`, clean(tool("attw", [tarball, "--no-definitely-typed", "--format", "ascii"])));
  }
  if (process.argv.includes("--online")) installOnline(project, packed);
  else installPacked(project, packed);

  const usages = packed.flatMap(({ name, source }) =>
    entryPoints([name]).map((door) => ({ name: door.name, ...usage(door, source.manifest), values: valueExports(door) })),
  );
  for (const { name, code } of usages) writeFileSync(join(project, `${name}.ts`), code);
  for (const resolution of ["nodenext", "bundler"]) {
    const config = join(project, `tsconfig.${resolution}.json`);
    writeFileSync(config, JSON.stringify(typescriptConfig(resolution, usages)));
    const tsc = join(root, "node_modules", "typescript-native", "bin", "tsc");
    check(`TypeScript, ${resolution}`, clean(node([tsc, "-p", config, "--pretty", "false"], { cwd: project })));
  }
  for (const { name, code, bundled, values } of usages) {
    const outputs = new Map();
    for (const [route, file, format] of [
      ["ESM", `${name}.mjs`, "esm"],
      ["CommonJS", `${name}.cjs`, "cjs"],
    ]) {
      writeFileSync(join(project, file), transformSync(code, { loader: "ts", format, target: "es2022" }).code);
      outputs.set(route, node([file], { cwd: project }));
    }
    if (bundled) outputs.set("Vite bundle", await viteBundle(project, name));
    for (const [route, ran] of outputs) {
      const agrees = ran.out === outputs.get("ESM").out || `says something else than ESM:\n${ran.out}`;
      check(`${name} through ${route}`, ran.status !== 0 ? ran.all : ran.out === "" ? "printed nothing" : agrees);
    }
    const [first = "{}"] = outputs.get("ESM").out.split("\n");
    check(`public values of ${name}`, sameNames(values, first));
  }
  for (const { name, source } of packed)
    for (const command of Object.keys(source.manifest.bin ?? {})) {
      const bin = join(project, "node_modules", ".bin", command);
      if (!existsSync(bin)) {
        check(`${command} of ${name}`, "is not in the package");
        continue;
      }
      const report = run(bin, ["check", ...programmes(), "--format", "json"], { cwd: project });
      check(`${command} check of ${name}, installed`, answers(report, programmes().length));
      const ran = run(bin, ["--help"], { cwd: project });
      check(`${command} --help of ${name}`, ran.status === 0 && ran.out.length > 0 ? true : `ended with ${ran.status}:\n${ran.all}`);
    }
  return { examined, unit: `checks of ${packed.length} packages`, problems, passed: examined - problems.length, failed: problems.length };
});

function clean({ status, all }) {
  return status === 0 || `\n${all.trim()}`;
}

function programmes() {
  return files("examples/programmes", (path) => path.endsWith(".json")).map((path) => join(root, path));
}

/** A report on every file, with an exit code that is an answer: nothing open, something failed, or something open. */
function answers({ status, out, all }, count) {
  if (status > 2 || out === "") return `ended with ${status}:\n${all.trim()}`;
  const { schema, programmes: reported } = JSON.parse(out);
  if (schema !== "countykit-report/1") return `the report calls itself ${schema}`;
  const empty = reported.filter(({ findings }) => findings.length === 0).length;
  return (
    (reported.length === count && empty === 0) || `${reported.length} of ${count} programmes reported, ${empty} of them without a finding`
  );
}

/** What a consumer of a door writes: its public values and their kinds, then the snippet in scripts/consumers, if there is one. */
function usage({ name, specifier }, manifest) {
  const snippet = join(root, "scripts", "consumers", `${name}.ts`);
  const head = [
    `import * as everything from "${specifier}";`,
    `console.log(JSON.stringify(Object.fromEntries(Object.entries(everything).map(([key, value]) => [key, typeof value] as const).filter(([key]) => key !== "default" && key !== "module.exports").sort())));`,
  ];
  const code = existsSync(snippet) ? [...head, readFileSync(snippet, "utf8")] : head;
  return { code: `${code.join("\n")}\n`, bundled: manifest.bin === undefined };
}

function sameNames(values, line) {
  const shown = Object.keys(JSON.parse(line));
  const absent = values.filter((value) => !shown.includes(value));
  const added = shown.filter((value) => !values.includes(value));
  return absent.length + added.length === 0 || `absent: ${absent.join(", ") || "none"}; unexpected: ${added.join(", ") || "none"}`;
}

function typescriptConfig(resolution, usages) {
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  return {
    compilerOptions: {
      module,
      moduleResolution: resolution,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: usages.map(({ name }) => `${name}.ts`),
  };
}

/** Bundles the usage for a browser, minified, and runs the one file that comes out away from every node_modules. */
async function viteBundle(project, name) {
  const outDir = join(project, "..", `bundle-${name}`);
  const input = join(project, `${name}.mjs`);
  const output = { format: "es", entryFileNames: "bundle.mjs", codeSplitting: false };
  await build({
    root: project,
    configFile: false,
    logLevel: "error",
    build: { outDir, minify: true, target: "es2022", rolldownOptions: { input, output } },
  });
  return node([join(outDir, "bundle.mjs")], { cwd: outDir });
}

function installOnline(project, packed) {
  const dependencies = Object.fromEntries(packed.map(({ name, tarball }) => [`@countykit/${name}`, `file:${tarball}`]));
  const { dependencies: own = {} } = readJson(join(root, "package.json"));
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module", dependencies: { ...own, ...dependencies } }),
  );
  const ran = run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: project });
  if (ran.status !== 0) throw new Error(`npm install of the tarballs failed:\n${ran.all}`);
}
