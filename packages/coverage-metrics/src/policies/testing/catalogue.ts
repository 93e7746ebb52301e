import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** One provision of the catalogue that lies beside a checkout. */
export interface Entry {
  readonly id: string;
  readonly seed: string;
  readonly locator: string;
  readonly kind: string;
  readonly package: string;
  readonly value?: string | number | null;
  readonly unit?: string;
  readonly comparator?: string;
  readonly force?: string;
  readonly dates?: Readonly<Record<string, string>>;
}

const SHARED = fileURLToPath(new URL("../../../../../../shared/", import.meta.url));

/** The provisions of the five documents; `null` in a checkout that stands alone. */
export function readCatalogue(): readonly Entry[] | null {
  const file = process.env["COUNTYKIT_CATALOGUE"] ?? `${SHARED}facts/catalogue.yaml`;
  if (!existsSync(file)) return null;
  const { entries }: { readonly entries: readonly Entry[] } = parse(readFileSync(file, "utf8"));
  return entries;
}

/** The text of a document without blanks; `null` when it does not lie beside the checkout. */
export function readDocument(name: string): string | null {
  const file = `${SHARED}seeds/${name}.txt`;
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll(/\s/gu, "") : null;
}
