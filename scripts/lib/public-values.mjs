import { join, resolve } from "node:path";
import ts from "typescript";
import { readJson, root } from "./workspace.mjs";

/** Compiler options of the workspace for a program made through the TypeScript API. */
function compilerOptions() {
  const { compilerOptions: raw } = readJson(join(root, "tsconfig.base.json"));
  return { ...ts.convertCompilerOptionsFromJson(raw, root).options, skipLibCheck: true };
}

const list = ({ file }) => resolve(root, file);

/**
 * Every public export of the doors given, with its symbol: `{ name, symbol, checker }`, aliases followed to what they name. A program that
 * has read the doors already may be passed on.
 */
export function publicExports(doors, program = ts.createProgram(doors.map(list), compilerOptions())) {
  const checker = program.getTypeChecker();
  return doors.flatMap((door) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(list(door)));
    const all = module === undefined ? [] : checker.getExportsOfModule(module);
    return all.map((exported) => ({
      package: door.package,
      specifier: door.specifier,
      name: exported.name,
      symbol: exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
      typeOnly:
        exported.declarations?.some(
          (declaration) => ts.isExportSpecifier(declaration) && (declaration.isTypeOnly || declaration.parent.parent.isTypeOnly),
        ) ?? false,
      checker,
    }));
  });
}

export const isValue = ({ symbol, typeOnly }) => !typeOnly && (symbol.flags & ts.SymbolFlags.Value) !== 0;

/** Names of the values, not types, that a door exports, sorted. */
export const valueExports = (door) =>
  publicExports([door])
    .filter(isValue)
    .map((exported) => exported.name)
    .toSorted();
