import type { NormalEvent } from "@countykit/traceability-types/epcis";
import type { CountyData } from "./county-data.js";

/** What an event makes: things and lots that it says begin, or that come out of a process. To see, pack or ship a thing is not to make it. */
export function madeBy({ type, action, errorDeclaration, ...event }: NormalEvent): readonly string[] {
  if (errorDeclaration !== undefined) return [];
  const { epcList = [], quantityList = [], outputEPCList = [], outputQuantityList = [] } = event;
  if (type === "TransformationEvent") return [...outputEPCList, ...outputQuantityList.map(({ epcClass }) => epcClass)];
  return type === "ObjectEvent" && action === "ADD" ? [...epcList, ...quantityList.map(({ epcClass }) => epcClass)] : [];
}

/** Who answers for a place; a party, and a place that the registers do not know, answer for themselves. */
export const answersFor = ({ owners }: CountyData, id: string): string => (Object.hasOwn(owners, id) ? owners[id] : undefined) ?? id;
