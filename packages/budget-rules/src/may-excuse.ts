import type { Force, Level } from "@countykit/core";
import { isAbove } from "./levels.js";

/**
 * Whether a body of a level may allow an exception from a rule (批准权限): from a mandatory one its issuer's level or above, from others any. Sums
 * that do not add up are nobody's to allow.
 */
export const mayExcuse = (kind: string, force: Force, issuer: Level, by: Level): boolean =>
  kind !== "sum" && (force !== "mandatory" || !isAbove(issuer, by));
