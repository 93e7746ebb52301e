import { join, relative } from "node:path";
import process from "node:process";
import ts from "typescript";
import { gate } from "../lib/gate.mjs";
import { ratchet } from "../lib/ratchet.mjs";
import { packages, readJson, root } from "../lib/workspace.mjs";

/**
 * Every public export says what it is; every function and constant also shows an example (which the documentation gate runs) and
 * names its source. What is missing is counted against lines that may only shrink; `--list` names every one.
 */
await gate("docstrings", () => {
  const { compilerOptions } = ts.parseJsonConfigFileContent(readJson(join(root, "tsconfig.base.json")), ts.sys, root).raw;
  const options = { ...ts.convertCompilerOptionsFromJson(compilerOptions, root).options, skipLibCheck: true };
  const entries = packages().map(({ name, folder }) => ({ name, index: join(folder, "src", "index.ts") }));
  const program = ts.createProgram(
    entries.map(({ index }) => index),
    options,
  );
  const checker = program.getTypeChecker();
  const lacking = { docstring: [], example: [], source: [] };
  let examined = 0;
  for (const { name, index } of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(index));
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const [declaration] = symbol.declarations ?? [];
      const file = declaration && relative(root, declaration.getSourceFile().fileName);
      if (!file?.startsWith(`packages/${name}/`)) continue;
      examined += 1;
      const label = `@countykit/${name} ${exported.name} (${file})`;
      const tags = new Set(symbol.getJsDocTags(checker).map((tag) => tag.name));
      if (symbol.getDocumentationComment(checker).length === 0) lacking.docstring.push(label);
      if (!(symbol.flags & ts.SymbolFlags.Value)) continue;
      if (!tags.has("example")) lacking.example.push(label);
      if (!tags.has("source")) lacking.source.push(label);
    }
  }
  const outcomes = [
    ratchet("exports without a docstring", lacking.docstring.length),
    ratchet("exported values without an example", lacking.example.length),
    ratchet("exported values without a source", lacking.source.length),
  ];
  const notes = outcomes.flatMap((outcome) => outcome.notes);
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (problems.length > 0 || process.argv.includes("--list"))
    for (const [what, labels] of Object.entries(lacking)) notes.push(...labels.map((label) => `  no ${what}: ${label}`));
  return { examined, unit: "public exports", problems, notes };
});
