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
  return all.map(({ specifier, name, symbol, checker, typeOnly }) => ({
    door: named.get(specifier) ?? specifier,
    specifier,
    name,
    value: isValue({ symbol, typeOnly }),
    throws: symbol.getJsDocTags(checker).some((tag) => tag.name === "throws") || (symbol.declarations ?? []).some(throwsItself),
    folder: folderOf(symbol),
    numbers: hasNumbers(symbol, checker),
  }));
}

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
