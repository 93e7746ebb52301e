import { join } from "node:path";
import ts from "typescript";
import { readJson, root } from "./workspace.mjs";

/** Compiler options of the workspace for a program made through the TypeScript API. */
function compilerOptions() {
  const { compilerOptions: raw } = readJson(join(root, "tsconfig.base.json"));
  return { ...ts.convertCompilerOptionsFromJson(raw, root).options, skipLibCheck: true };
}

/** Every public export of the packages named, with its symbol: `{ name, symbol, checker }`, aliases followed to what they name. */
export function publicExports(names) {
  const index = (name) => join(root, "packages", name, "src", "index.ts");
  const program = ts.createProgram(names.map(index), compilerOptions());
  const checker = program.getTypeChecker();
  return names.flatMap((of) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(index(of)));
    const all = module === undefined ? [] : checker.getExportsOfModule(module);
    return all.map((exported) => ({
      package: of,
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

/** Names of the values, not types, that the index of a package exports, sorted. */
export const valueExports = (name) =>
  publicExports([name])
    .filter(isValue)
    .map((exported) => exported.name)
    .toSorted();
