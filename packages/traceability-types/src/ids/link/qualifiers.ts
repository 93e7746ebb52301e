import type { ApplicationIdentifier } from "../dictionary/application-identifier.js";

/** Whether identifiers stand in the order of a list, some of which may be left out. */
export function inOrderOf(list: readonly string[], ais: readonly string[]): boolean {
  let at = 0;
  for (const ai of ais) {
    const found = list.indexOf(ai, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** Whether qualifiers may follow a key in the path of a link. */
export const isPath = ({ linkQualifiers }: ApplicationIdentifier, qualifiers: readonly string[]): boolean =>
  linkQualifiers?.some((list) => inOrderOf(list, qualifiers)) === true;

/** Whether an identifier could stand in the path besides the qualifiers that do, and so may not stand behind the question mark. */
export const belongsInPath = ({ linkQualifiers }: ApplicationIdentifier, qualifiers: readonly string[], ai: string): boolean =>
  linkQualifiers?.some((list) => list.includes(ai) && inOrderOf(list, qualifiers)) === true;
