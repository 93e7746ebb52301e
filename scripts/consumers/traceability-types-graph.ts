import {
  append,
  commonSource,
  explainFinding,
  gaps,
  indexEvents,
  massBalance,
  openIndex,
  reach,
  recall,
  tables,
  trace,
} from "@countykit/traceability-types/graph";

const [plum, jam] = ["https://trace.example.cn/class/plum-7-0701", "https://id.gs1.org/01/06901234567892/10/J1"];
const at = (hour: number) => ({ eventTime: `2026-07-01T0${hour}:00:00.000Z`, eventTimeZoneOffset: "+08:00" });
const kilograms = (epcClass: string, quantity: string) => ({ epcClass, quantity, uom: "KGM" });
const events = [
  { type: "ObjectEvent", action: "ADD" as const, quantityList: [kilograms(plum, "80")], ...at(1) },
  {
    type: "TransformationEvent",
    inputQuantityList: [kilograms(plum, "80")],
    outputQuantityList: [kilograms(jam, "50")],
    bizLocation: { id: "https://id.gs1.org/414/6901234000009" },
    ...at(2),
  },
];
const index = indexEvents(events);
const grown = append(openIndex(), events);
const told = JSON.stringify(trace(index, plum, { direction: "forward" }));
if (JSON.stringify(trace(grown, plum, { direction: "forward" })) !== told) throw new Error("an index that grew answers differently");
const found = recall(index, [plum], { declared: Date.UTC(2026, 6, 2) });
if (found.objects.length !== 2) throw new Error("a recall lost what was made of the lot");
const open = gaps(index).map((one) => explainFinding(one).en);
console.log(
  JSON.stringify([
    told,
    found,
    [...reach(index, jam, { direction: "back" }).reached],
    open,
    commonSource(index, [jam]),
    tables(index).object.id,
  ]),
);
console.log(JSON.stringify(massBalance(index)));
