import ts from "typescript";

/**
 * Turns `expression; // => literal` into a comparison. An arrow comment follows an expression statement, a `const` or a
 * `console.log(…)` on its last line; a long literal may go on in the comment lines below. Answers the code to run and how many
 * comparisons it makes, or throws where a comment cannot be read as a literal: prose is not a value.
 */
export function instrument(code) {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const edits = [];
  for (const statement of source.statements) {
    const arrow = arrowAfter(code, statement.end);
    if (arrow === null) continue;
    const expected = literalText(arrow);
    edits.push(comparison(statement, expected, source));
  }
  const arrows = code.split("\n").filter((line) => /\/\/\s*=>/.test(line)).length;
  if (arrows !== edits.length) throw new Error(`${arrows} arrow comments, but only ${edits.length} stand behind a statement`);
  let instrumented = code;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    instrumented = instrumented.slice(0, start) + text + instrumented.slice(end);
  return { code: `import { compare as __compare } from "countykit:compare";\n${instrumented}`, comparisons: edits.length };
}

/** The text after `// =>` on the line where a statement ends, with the comment lines that follow it; null when there is none. */
function arrowAfter(code, end) {
  const lines = code.slice(end).split("\n");
  const first = /^[ \t]*;?[ \t]*\/\/[ \t]*=>[ \t]?(.*)$/.exec(lines[0] ?? "");
  if (first === null) return null;
  const rest = [first[1] ?? ""];
  for (const line of lines.slice(1)) {
    const more = /^[ \t]*\/\/(?![ \t]*=>)(.*)$/.exec(line);
    if (more === null) break;
    rest.push(more[1] ?? "");
  }
  return rest;
}

/** The shortest run of comment lines that is a literal: a value may go on below, and so may an ordinary comment. */
function literalText(lines) {
  for (let count = 1; count <= lines.length; count += 1) {
    const text = lines.slice(0, count).join("\n").trim();
    if (isLiteral(text)) return text;
  }
  throw new Error(`not a literal: // => ${lines[0]}`);
}

function isLiteral(text) {
  const parsed = ts.createSourceFile("literal.ts", `(${text}\n)`, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = parsed.statements;
  if (parsed.parseDiagnostics.length > 0 || more.length > 0 || statement === undefined || !ts.isExpressionStatement(statement))
    return false;
  return ts.isParenthesizedExpression(statement.expression) && literal(statement.expression.expression);
}

function literal(node) {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(literal);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((property) => ts.isPropertyAssignment(property) && literal(property.initializer));
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && (ts.isNumericLiteral(node.operand) || ts.isBigIntLiteral(node.operand));
  if (ts.isIdentifier(node)) return node.text === "undefined";
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isNumericLiteral(node) ||
    ts.isBigIntLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

function comparison(statement, expected, source) {
  const start = statement.getStart(source);
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const logged =
      ts.isCallExpression(expression) && expression.expression.getText(source) === "console.log" ? expression.arguments[0] : expression;
    return { start, end: statement.end, text: `__compare(${logged.getText(source)}, (${expected}));` };
  }
  const [declaration, ...more] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  if (declaration === undefined || more.length > 0 || !ts.isIdentifier(declaration.name))
    throw new Error(`an arrow comment stands behind something that has no one value: ${statement.getText(source)}`);
  return { start, end: statement.end, text: `${statement.getText(source)} __compare(${declaration.name.text}, (${expected}));` };
}
