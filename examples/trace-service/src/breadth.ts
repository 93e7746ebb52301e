import type { NormalEvent } from "@countykit/traceability-types/epcis";

/** How often events name each thing, and what ever carried it: enough to tell, before a trace is asked for, how many visits it may have. */
export interface Breadth {
  readonly named: Map<string, number>;
  readonly carriers: Map<string, Set<string>>;
}

export function addBreadth({ named, carriers }: Breadth, event: NormalEvent): void {
  const children = [...(event.childEPCs ?? []), ...classesOf(event.childQuantityList)];
  const ids = [
    ...children,
    ...(event.parentID === undefined ? [] : [event.parentID]),
    ...(event.epcList ?? []),
    ...(event.inputEPCList ?? []),
    ...(event.outputEPCList ?? []),
    ...[event.quantityList, event.inputQuantityList, event.outputQuantityList].flatMap(classesOf),
  ];
  for (const id of new Set(ids)) named.set(id, (named.get(id) ?? 0) + 1);
  if (event.parentID === undefined) return;
  for (const child of children) {
    const of = carriers.get(child);
    if (of === undefined) carriers.set(child, new Set([event.parentID]));
    else of.add(event.parentID);
  }
}

const classesOf = (list: NormalEvent["quantityList"] = []): readonly string[] => list.map(({ epcClass }) => epcClass);

/** Whether things and all that ever carried them were named more often than `most`. Each step counts at least one, so that this ends soon, too. */
export function isWiderThan({ named, carriers }: Breadth, ids: Iterable<string>, most: number): boolean {
  let sum = 0;
  for (const id of ids) {
    const seen = new Set([id]);
    for (const one of seen) {
      sum += named.get(one) ?? 1;
      if (sum > most) return true;
      for (const carrier of carriers.get(one) ?? []) seen.add(carrier);
    }
  }
  return false;
}
