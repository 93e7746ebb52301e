import type { ApplicationIdentifier, Component } from "../dictionary/application-identifier.js";
import { cset39, cset64, cset82 } from "../linters/character-sets.js";
import { fault, type Fault, type Linter, nonDigit, shifted, wrong } from "../linters/fault.js";
import { linters } from "../linters/linters.js";

const SETS: Readonly<Record<Component["set"], Linter>> = { N: nonDigit, X: cset82, Y: cset39, Z: cset64 };

/** What is wrong with the data of an identifier: first its length, then its characters, then what its parts mean. */
export function checkValue({ components }: ApplicationIdentifier, value: string, by: ReadonlyMap<string, Linter> = linters): Fault | null {
  const parts = partsOf(components, value);
  if (parts.fault !== null) return parts.fault;
  for (const { component, text, at } of parts.found) {
    const outside = shifted(SETS[component.set](text), at);
    if (outside !== null) return outside;
  }
  for (const { component, text, at } of parts.found)
    for (const name of component.linters) {
      const found = shifted(by.get(name)?.(text) ?? null, at);
      if (found !== null) return found;
    }
  return null;
}

interface Part {
  readonly component: Component;
  readonly text: string;
  readonly at: number;
}

/** Every component takes as many characters as it may; those that are optional are there as long as something is left. */
function partsOf(components: readonly Component[], value: string): { readonly found: readonly Part[]; readonly fault: Fault | null } {
  const found: Part[] = [];
  let at = 0;
  for (const component of components) {
    const text = value.slice(at, at + component.most);
    if (text === "" && component.optional) break;
    if (text.length < component.least)
      return { found, fault: text === "" ? wrong("value-too-short", value) : fault("value-too-short", at, text.length) };
    found.push({ component, text, at });
    at += text.length;
  }
  return { found, fault: at < value.length ? fault("value-too-long", at, value.length - at) : null };
}
