import { CYPERMETHRIN } from "./harvest.js";
import type { YearOptions } from "./county.js";
import { namesOf } from "./names.js";

/** What is known beside the events: what places are called and who runs them, and the limit of what is tested for. */
export function masterDataOf({ county, plots, shops }: YearOptions) {
  const names = namesOf(county);
  const each = <Value>(count: number, make: (number: number) => Value): readonly Value[] =>
    Array.from({ length: count }, (_, index) => make(index + 1));
  return {
    schema: "countykit-master-data/1",
    names: Object.fromEntries([
      ...each(plots, (plot) => [names.plot(plot), `${plot} 号果园`]),
      ...each(plots, (plot) => [names.farmer(plot), `果农 ${plot}`]),
      ...each(shops, (shop) => [names.shop(shop), `门店 ${shop}`]),
      [names.cooperative, "柰李合作社"],
      [names.packingHall, "合作社选果包装间"],
      [names.coldStore, "合作社冷库"],
      [names.processor(1), "果脯厂"],
      [names.processor(2), "果汁厂"],
    ]),
    owners: Object.fromEntries([
      ...each(plots, (plot) => [names.plot(plot), names.farmer(plot)]),
      ...each(shops, (shop) => [names.shop(shop), names.shop(shop)]),
      [names.packingHall, names.cooperative],
      [names.coldStore, names.cooperative],
      [names.processor(1), names.processor(1)],
      [names.processor(2), names.processor(2)],
    ]),
    limits: [{ substance: CYPERMETHRIN, limit: "0.5", uom: "59" }],
    inTransit: "sender",
  };
}
