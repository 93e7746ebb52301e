import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "../lib/packed.mjs";
import { entryPoints, node, packages, root } from "../lib/workspace.mjs";
import { examples } from "./scan.mjs";

/** Type errors of the examples, as a reader with a strict compiler would meet them, each at the line where it stands. */
export function typeErrors() {
  const folder = scratch("examples-types");
  const all = examples().filter(({ info }) => !/\bno-run\b/.test(info));
  for (const [index, { code }] of all.entries()) writeFileSync(join(folder, `${index}.ts`), `${code}\nexport {};\n`);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options(), include: ["*.ts"] }));
  const ran = node([join(root, "node_modules", "typescript-native", "bin", "tsc"), "-p", "tsconfig.json", "--pretty", "false"], {
    cwd: folder,
  });
  const errors = ran.out.split("\n").filter((line) => line !== "");
  return errors.map((line) => {
    const at = /^(\d+)\.ts\((\d+),\d+\): (.*)$/.exec(line);
    const example = at === null ? undefined : all[Number(at[1])];
    return example === undefined ? line : `${example.file}:${example.line + Number(at[2]) - 1} ${at[3]}`;
  });
}

function options() {
  const paths = Object.fromEntries(entryPoints().map(({ specifier, file }) => [specifier, [join(root, file)]]));
  for (const { folder } of packages()) {
    const modules = join(folder, "node_modules");
    for (const name of installedIn(modules)) paths[name] = [join(modules, "@types", name), join(modules, name)];
  }
  return {
    paths,
    module: "esnext",
    moduleResolution: "bundler",
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  };
}

/** Names of packages in a folder, those of scopes too; our own are read from their sources. */
function installedIn(modules) {
  const names = existsSync(modules) ? readdirSync(modules).filter((name) => !name.startsWith(".")) : [];
  return names.flatMap((name) => {
    if (!name.startsWith("@")) return [name];
    return ["@types", "@countykit"].includes(name) ? [] : readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`);
  });
}
