import ts from "typescript";
import { isValue, publicExports } from "../../scripts/lib/public-values.mjs";
import type { Door } from "./doors.js";

/** What a page has to say of one public export. */
export interface PublicExport {
  /** The page it belongs on: `core-reading`. */
  readonly door: string;
  readonly specifier: string;
  readonly name: string;
  /** Functions and constants show an example and name a source; types need not. */
  readonly value: boolean;
  /** It says that it throws, or its own code does. */
  readonly throws: boolean;
  /** The folder under `src` in which it is written, the first step only; empty for a file of `src` itself. */
  readonly folder: string;
  /** It takes, gives or holds bare numbers, which need a unit. */
  readonly numbers: boolean;
  /** The members that its own declaration has a docstring for, and what the first paragraph of it says. */
  readonly members: readonly { readonly name: string; readonly says: string }[];
}

/** An export as the compiler knows it, and the door through which it comes. */
interface Exported {
  readonly specifier: string;
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly checker: ts.TypeChecker;
  readonly typeOnly: boolean;
}

/** Every public export of the doors, as plain data. `program` is one that has read them. */
export function publicList(doors: readonly Door[], program: ts.Program): readonly PublicExport[] {
  const named = new Map(doors.map(({ specifier, name }) => [specifier, name]));
  const all: readonly Exported[] = publicExports(doors, program);
  const published = new Set(all.map(({ symbol }) => symbol));
  return all.map((one) => described(one, named.get(one.specifier) ?? one.specifier, published));
}

function described(one: Exported, door: string, published: ReadonlySet<ts.Symbol>): PublicExport {
  const { specifier, name, symbol, checker, typeOnly } = one;
  return {
    door,
    specifier,
    name,
    value: isValue({ symbol, typeOnly }),
    throws: symbol.getJsDocTags(checker).some((tag) => tag.name === "throws") || (symbol.declarations ?? []).some(throwsItself),
    folder: folderOf(symbol),
    numbers: hasNumbers(symbol, checker),
    members: membersOf(one, published),
  };
}

/**
 * The documented members of an export, however deep: of a union, of an object in an object, of an interface that is not public itself. What
 * the code of a function holds is no member, and what a public type has is said in its own entry.
 */
function membersOf({ symbol, checker }: Exported, published: ReadonlySet<ts.Symbol>): PublicExport["members"] {
  const found = new Map<string, { readonly name: string; readonly says: string }>();
  const visit = (node: ts.Node, inField: boolean): void => {
    const isField = ts.isPropertySignature(node) || ts.isMethodSignature(node);
    if (isField) {
      const text = ts.displayPartsToString(checker.getSymbolAtLocation(node.name)?.getDocumentationComment(checker));
      const [first = ""] = text.split(/\n{2,}/u);
      const says = first.replaceAll(/\s+/gu, " ").trim();
      if (says !== "") found.set(`${node.name.getText()} ${says}`, { name: node.name.getText(), says });
    }
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const { aliasSymbol, symbol: own } = checker.getTypeAtLocation(node);
      const named: ts.Symbol | undefined = aliasSymbol ?? own;
      const hidden = named !== undefined && named !== symbol && !published.has(named);
      if (hidden && !inField) for (const other of named.declarations ?? []) if (isOurs(other)) visit(other, false);
      return;
    }
    const within = inField || isField || ts.isFunctionTypeNode(node) || ts.isMappedTypeNode(node);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  for (const declaration of symbol.declarations ?? []) {
    if (isAbout(declaration)) visit(declaration, false);
    else if (ts.isVariableDeclaration(declaration) && declaration.type !== undefined) visit(declaration.type, true);
  }
  return [...found.values()];
}

/** A type of the sources, not one of a library. */
const isOurs = (declaration: ts.Declaration): boolean =>
  isAbout(declaration) && !declaration.getSourceFile().fileName.includes("/node_modules/");

function folderOf(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return /\/src\/([^/]+)\//u.exec(file)?.[1] ?? "";
}

/** Whether the code of a function throws, not counting the functions inside it. */
function throwsItself(declaration: ts.Node): boolean {
  const code = ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  if (code === undefined || !ts.isFunctionLike(code) || !("body" in code) || code.body === undefined) return false;
  const visit = (node: ts.Node): boolean => {
    if (ts.isThrowStatement(node)) return true;
    if (ts.isFunctionLike(node) || ts.isTryStatement(node)) return false;
    return ts.forEachChild(node, visit) ?? false;
  };
  return ts.forEachChild(code.body, visit) ?? false;
}

/** Whether numbers stand in the signature of a function, or in the fields that a type or constant declares itself. */
function hasNumbers(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return false;
  const type = (symbol.flags & ts.SymbolFlags.Value) === 0 ? checker.getDeclaredTypeOfSymbol(symbol) : checker.getTypeOfSymbol(symbol);
  const calls = type.getCallSignatures();
  const parts = calls.flatMap((call) => [call.getReturnType(), ...call.parameters.map((one) => checker.getTypeOfSymbol(one))]);
  const fields = isAbout(declaration)
    ? type.getProperties().filter((one) => one.declarations?.some((own) => own.parent === body(declaration)))
    : [];
  return [type, ...parts, ...fields.map((one) => checker.getTypeOfSymbol(one))].some((one) => isNumber(one, checker));
}

const isAbout = (declaration: ts.Declaration): boolean => ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);

const body = (declaration: ts.Declaration): ts.Node => (ts.isTypeAliasDeclaration(declaration) ? declaration.type : declaration);

/** A number that stands for itself. `string | number` is a key or JSON, and a union of literals is a choice. */
function isNumber(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion())
    return type.types.some((one) => isNumber(one, checker)) && !type.types.some((one) => (one.flags & ts.TypeFlags.StringLike) !== 0);
  const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return element === undefined ? (type.flags & ts.TypeFlags.NumberLike) !== 0 && !type.isNumberLiteral() : isNumber(element, checker);
}
