import { relative } from "node:path";
import process from "node:process";
import { gate } from "../lib/gate.mjs";
import { ratchet } from "../lib/ratchet.mjs";
import { isValue, publicExports } from "../lib/public-values.mjs";
import { entryPoints, root } from "../lib/workspace.mjs";

/**
 * Every public export says what it is; every function and constant also shows an example (which the documentation gate runs) and
 * names its source. What is missing is counted against lines that may only shrink; `--list` names every one.
 */
await gate("docstrings", () => {
  const all = publicExports(entryPoints());
  const lacking = { docstring: [], example: [], source: [] };
  let examined = 0;
  for (const exported of all) {
    const { symbol, checker, name } = exported;
    const [declaration] = symbol.declarations ?? [];
    const file = declaration && relative(root, declaration.getSourceFile().fileName);
    if (!file?.startsWith(`packages/${exported.package}/`)) continue;
    examined += 1;
    const label = `${exported.specifier} ${name} (${file})`;
    const tags = new Set(symbol.getJsDocTags(checker).map((tag) => tag.name));
    if (symbol.getDocumentationComment(checker).length === 0) lacking.docstring.push(label);
    if (!isValue(exported)) continue;
    if (!tags.has("example")) lacking.example.push(label);
    if (!tags.has("source")) lacking.source.push(label);
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
