import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { files, root, sources } from "../lib/workspace.mjs";

/**
 * Every TypeScript example of the project: the fences of `@example` in docstrings of the packages, and the ```ts fences of the
 * READMEs and of docs. Answers `{ file, line, symbol, info, code }`, `line` being that of the first line of code (from 1).
 */
export const examples = () => [...sources().flatMap(fromDocstrings), ...markdownFiles().flatMap(fromMarkdown)];

/** The API pages are left out: they are made from the docstrings, which are here already. */
const markdownFiles = () =>
  files(".", (path) => /^README[^/]*\.md$|^packages\/[^/]+\/README[^/]*\.md$|^(docs(?!\/(en\/)?api\/)|examples)\/.*\.md$/.test(path));

const fences = /^([ \t]*)(`{3,})(.*)\n([\s\S]*?)^\1\2[ \t]*$/gm;

/** The fences of a text whose language is TypeScript; offsets are of the first line of code. */
function* typescriptFences(text) {
  for (const match of text.matchAll(fences)) {
    const [whole, indent, ticks, info, body] = match;
    if (!/^(ts|typescript)\b/.test(info.trim())) continue;
    const code = body
      .split("\n")
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join("\n");
    yield { info: info.trim(), code, offset: match.index + whole.indexOf("\n", indent.length + ticks.length) + 1 };
  }
}

function fromMarkdown(file) {
  const text = readFileSync(join(root, file), "utf8").replace(/\r\n/g, "\n");
  const lineOf = (offset) => text.slice(0, offset).split("\n").length;
  return [...typescriptFences(text)].map(({ info, code, offset }) => ({ file, line: lineOf(offset), symbol: null, info, code }));
}

function fromDocstrings(file) {
  const text = readFileSync(join(root, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    for (const doc of node.jsDoc ?? []) {
      // Without its stars a docstring keeps its lines, so offsets inside it still tell the line.
      const bare = text.slice(doc.pos, doc.end).replace(/^[ \t]*\/?\*+\/?[ \t]?/gm, "");
      const first = source.getLineAndCharacterOfPosition(doc.pos).line + 1;
      for (const { info, code, offset } of typescriptFences(bare)) {
        const line = first + bare.slice(0, offset).split("\n").length - 1;
        found.push({ file, line, symbol: nameOf(node), info, code });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node) {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
  return node.name?.getText() ?? null;
}
