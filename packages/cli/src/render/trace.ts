import { groupBy, type Language } from "@countykit/core";
import { ALWAYS, NEVER, type ReachedObject, type Trace, type Visit } from "@countykit/traceability-types/graph";
import type { MasterData } from "../events/master-data.js";
import { type Naming, namingOf, shownId, shownWord } from "../events/shown.js";
import { chinaTime } from "../options/moment.js";
import { textsIn } from "../texts.js";
import { type EventShow, eventTable, footerOf, type Heading } from "./event-table.js";
import type { Style } from "./style.js";
import { wrap } from "./wrap.js";

/** A trace as text (追溯结果): what was reached, and the way it went. */
export function renderTrace(
  trace: Trace,
  { naive, names, owners }: { readonly naive: boolean; readonly names: MasterData["names"]; readonly owners: MasterData["owners"] },
  language: Language,
  style: Style,
): string {
  const tell = textsIn(language);
  const id = shownId(trace.start);
  const reached = trace.reached.filter((one) => one.id !== trace.start);
  const whole = {
    reached: reached.length,
    events: new Set(trace.visits.map(({ event }) => event)).size,
    places: trace.places.length,
  };
  const naming = namingOf(
    [
      ...reached.map((one) => one.id),
      ...trace.visits.flatMap(({ object, carrier, bizLocation, readPoint }) => [object, carrier, bizLocation ?? readPoint ?? ""]),
    ],
    names,
  );
  const show: Show = { tell, language, style, name: naming.name, owners };
  const parts = [
    style.bold(trace.direction === "back" ? tell("tracedBack", { id }) : tell("tracedForward", { id })),
    ...wrap(reached.length === 0 ? tell("nothingReached", trace) : tell("traceWhole", whole), style.width),
    ...(naive ? wrap(tell("traceNaive", {}), style.width) : []),
    ...(trace.untraceable.length > 0 ? wrap(tell("untraceable", { ids: trace.untraceable.map(shownId) }), style.width) : []),
    ...(reached.length === 0 ? [] : ["", reachedTable(reached, show)]),
    "",
    style.bold(tell("wayOf", {})),
    wayTable(trace.visits, show),
    footerOf(naming, show),
  ];
  return parts.join("\n");
}

/** How the tables of a trace are written. */
interface Show extends EventShow {
  readonly language: Language;
  readonly owners: MasterData["owners"];
}

function reachedTable(reached: readonly ReachedObject[], show: Show): string {
  const { name, language, owners } = show;
  const rows = reached.map(({ id, time, disposition, ...last }) => [
    moment(time),
    name(id),
    (last.place?.ids ?? []).map(name).join("\n") || "—",
    holdersOf(last, owners).map(name).join("\n") || "—",
    (disposition?.ids ?? []).map((word) => shownWord(word, language)).join("、") || "—",
  ]);
  return eventTable(["colTime", "colThing", "colPlace", "colHolder", "colState"], rows, show, IDS);
}

/** To whom it went last; where it came to a place after that, whoever runs the place. */
function holdersOf({ place, holder }: Pick<ReachedObject, "place" | "holder">, owners: MasterData["owners"]): readonly string[] {
  if (place === undefined || (holder !== undefined && holder.time >= place.time)) return holder?.ids ?? [];
  const own = place.ids.flatMap((id) => (Object.hasOwn(owners, id) ? [owners[id] ?? ""] : []));
  return own.length > 0 ? own : (holder?.ids ?? []);
}

/** One line for each event, however many of the traced things it names. */
function wayTable(visits: readonly Visit[], show: Show): string {
  const { name, language } = show;
  const rows = [...groupBy(visits, ({ event }) => event).values()].map((own) => {
    const [{ time, bizStep, bizLocation, readPoint } = nowhere] = own;
    const objects = new Set(own.map(({ object }) => object));
    const carriers = new Set(own.flatMap(({ object, carrier }) => (carrier === object || objects.has(carrier) ? [] : [carrier])));
    return [
      moment(time),
      shownWord(bizStep, language),
      several(objects, name),
      several(carriers, name),
      name(bizLocation ?? readPoint ?? "—"),
    ];
  });
  return eventTable(["colTime", "colStep", "colThing", "colCarrier", "colPlace"], rows, show, IDS);
}

const nowhere: Partial<Visit> & Pick<Visit, "time"> = { time: NEVER };

function several(ids: ReadonlySet<string>, name: Naming["name"]): string {
  const [first] = ids;
  if (first === undefined) return "";
  return ids.size === 1 ? name(first) : `${name(first)} … × ${ids.size}`;
}

const moment = (time: number): string => (time <= NEVER || time >= ALWAYS ? "—" : chinaTime(time));

/** Columns of identifiers give way to those of words. */
const IDS: ReadonlySet<Heading> = new Set(["colThing", "colPlace", "colHolder", "colCarrier"]);
