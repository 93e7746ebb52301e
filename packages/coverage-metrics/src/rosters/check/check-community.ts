import { unitKindOfDivision } from "../../divisions/code-parts.js";
import type { Village } from "../rows.js";
import type { FindingsList } from "./findings-list.js";

const OF_COMMUNITIES = /(?:居委会|居民委员会|社区)$/u;

/** Notes a row that by its code or name is a neighbourhood committee (社区、居委会) and does not say whether it is one. */
export function checkCommunity({ code, name = "", kind }: Village, place: number, notes: FindingsList): void {
  if (kind !== undefined || (unitKindOfDivision(code) !== "community" && !OF_COMMUNITIES.test(name))) return;
  notes.add("community-code", { place, field: "kind" }, { code }, { expected: "village | community", received: "undefined" });
}
