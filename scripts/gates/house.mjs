import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { gate } from "../lib/gate.mjs";
import { ratchet } from "../lib/ratchet.mjs";
import { entryPoints, files, isTest, root, run } from "../lib/workspace.mjs";

/** Folders of the machine on which somebody worked; built from parts so that this file does not name them itself. */
const traces = new RegExp(
  ["work/(main|shared)", "root/", "home/[a-z]+/", "tmp/[a-z]"].map((folder) => `(^|[\\s"'\`(=:])/${folder}`).join("|"),
);

const doors = new Set(entryPoints().map(({ file }) => file));

/** Rules of the house that no linter knows: one small file per concept, plain data, one public list, nothing of where it was made. */
await gate("house rules", () => {
  const typescript = files("packages", (path) => /^packages\/[^/]+\/(src|test)\/.*\.ts$/.test(path));
  const problems = [];
  const sizes = [];
  let assertions = 0;
  for (const file of typescript) {
    const text = readFileSync(join(root, file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const shipped = !isTest(file) && /^packages\/[^/]+\/src\//.test(file);
    const lines = text.split("\n").length;
    if (shipped) sizes.push(lines);
    if (!isData(file) && lines > 400) problems.push(`${file} has ${lines} lines; 400 is the most`);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*\.ts$/.test(basename(file))) problems.push(`${file} is not named in kebab-case`);
    if (basename(file) === "index.ts" || doors.has(file)) problems.push(...publicList(file, source));
    const visit = (node) => {
      const place = () => `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
      if (shipped && ts.isClassLike(node)) problems.push(`${place()} a class: values are plain data`);
      if (ts.isEnumDeclaration(node)) problems.push(`${place()} an enum: use a union of texts`);
      if (ts.isModuleDeclaration(node) && !file.endsWith(".d.ts")) problems.push(`${place()} a namespace`);
      if (ts.isExportDeclaration(node) && node.exportClause === undefined) problems.push(`${place()} export *: name what is public`);
      if (shipped && ts.isAsExpression(node) && node.type.getText(source) !== "const") assertions += 1;
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const texts = trackedTexts();
  for (const file of texts) {
    const lines = readFileSync(join(root, file), "utf8").split("\n");
    for (const [index, line] of lines.entries()) {
      if (traces.test(line)) problems.push(`${file}:${index + 1} names a machine's folder: ${line.trim()}`);
      if (/\b(TODO|FIXME)\b/.test(line) && file !== "scripts/gates/house.mjs")
        problems.push(`${file}:${index + 1} leaves a note to self: ${line.trim()}`);
    }
  }
  const counted = ratchet("type assertions in sources", assertions);
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)];
  const notes = [...counted.notes, `median of ${sizes.length} sources: ${median} lines, longest ${Math.max(0, ...sizes)}`];
  return {
    examined: typescript.length === 0 ? 0 : texts.length,
    unit: `files, ${typescript.length} of them TypeScript of the packages`,
    problems: [...problems, ...counted.problems],
    notes,
  };
});

/** Tables of data may be long. */
function isData(file) {
  return /\/(policies|data|calendar|sources)\/|-(data|table)\.ts$/.test(file);
}

/** A door lists what is public, and only the doors that package.json names do. */
function publicList(file, source) {
  if (!doors.has(file)) return [`${file} is a barrel, and no door of its package`];
  const logic = source.statements.filter((statement) => !ts.isExportDeclaration(statement));
  return logic.map((statement) => `${file} holds logic: ${statement.getText(source).split("\n")[0]}`);
}

function trackedTexts() {
  const listed = run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
  const names = listed.status === 0 ? listed.out.split("\0").filter(Boolean) : files(".");
  return names.filter(
    (name) =>
      /\.(ts|mjs|cjs|js|json|md|ya?ml|html|css)$|\.ci\/run$/.test(name) && name !== "pnpm-lock.yaml" && existsSync(join(root, name)),
  );
}
