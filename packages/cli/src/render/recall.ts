import { groupBy, type Language } from "@countykit/core";
import { NEVER, type Notice, type Recall, type RecalledObject } from "@countykit/traceability-types/graph";
import type { MasterData } from "../events/master-data.js";
import { namingOf } from "../events/shown.js";
import { chinaTime } from "../options/moment.js";
import { textsIn } from "../texts.js";
import { type EventShow, eventTable, footerOf } from "./event-table.js";
import type { Style } from "./style.js";
import { wrap } from "./wrap.js";

/** A recall as text (召回结果): what is affected, by what it is and where, and whom to tell. */
export function renderRecall(
  { objects, notify, clock, untraceable }: Recall,
  names: MasterData["names"],
  language: Language,
  style: Style,
): string {
  const tell = textsIn(language);
  const naming = namingOf(
    [...objects.flatMap(({ id, place, holders }) => [id, place ?? "", ...holders]), ...notify.map(({ party }) => party)],
    names,
  );
  const { name } = naming;
  const show: EventShow = { tell, style, name };
  const parties = groupBy(notify, ({ party }) => party);
  const left =
    clock.deadline === null || clock.hours === null ? null : Math.floor((clock.deadline - clock.declared) / 3_600_000) - clock.hours;
  const parts = [
    style.bold(tell("recalled", { objects: objects.length, parties: parties.size })),
    ...(clock.hours === null || clock.deadline === null ? [] : [tell("recallClock", { hours: clock.hours, left })]),
    ...(untraceable.length > 0 ? wrap(tell("untraceable", { ids: untraceable.map(name) }), style.width) : []),
    "",
    style.bold(tell("recallObjects", {})),
    objectTable(objects, show),
    "",
    style.bold(tell("notifyList", {})),
    partyTable(
      parties,
      objects.filter(({ since }) => since <= NEVER),
      show,
    ),
    footerOf(naming, show),
  ];
  return parts.join("\n");
}

/** Things of one kind that are in the same hands in the same state share a line. */
function objectTable(objects: readonly RecalledObject[], show: EventShow): string {
  const { tell, name } = show;
  const alike = groupBy(objects, ({ id, status, place, holders, suspect, total, unit }) =>
    total === "1" ? JSON.stringify([id.replace(/\/[^/]*$/u, ""), status, place, holders, suspect, unit]) : id,
  );
  const rows = [...alike.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { id, since, suspect, total, unit, status, place, holders } = first;
    const amounts = { min: suspect.min, max: suspect.max, total, unit };
    return [
      [
        since <= NEVER ? "—" : chinaTime(since),
        own.length === 1 ? name(id) : tell("thingsMore", { first: name(id), count: own.length }),
        tell("amountBetween", amounts),
        tell("recallStatus", { status }),
        holders.map(name).join("\n") || (place === null ? "—" : name(place)),
      ],
    ];
  });
  return eventTable(["colSince", "colThing", "colAmount", "colState", "colHolder"], rows, show);
}

function partyTable(parties: ReadonlyMap<string, readonly Notice[]>, recalled: readonly RecalledObject[], show: EventShow): string {
  const { tell, name } = show;
  const rows = [...parties].map(([party, notices]) => {
    const from = notices.reduce((earliest, one) => Math.min(earliest, one.from), Number.POSITIVE_INFINITY);
    const to = notices.reduce((latest, one) => Math.max(latest, one.to), Number.NEGATIVE_INFINITY);
    const units = groupBy(notices, ({ unit, atMost }) => (atMost === null ? "?" : (unit ?? "")));
    const amounts = [...units].map(([unit, own]) =>
      unit === "?"
        ? tell("amountAtMost", { amount: null, unit: null })
        : tell("amountAtMost", { amount: most(own, recalled), unit: unit === "" ? null : unit }),
    );
    const [first] = notices;
    const things =
      first === undefined
        ? ""
        : notices.length === 1
          ? name(first.object)
          : tell("thingsMore", { first: name(first.object), count: notices.length });
    return [name(party), `${chinaTime(from)} –\n${chinaTime(to)}`, things, amounts.join("\n")];
  });
  return eventTable(["colParty", "colPeriod", "colThing", "colAmount"], rows, show);
}

/**
 * The most that a party had at one time: the sum over all it had, and never more than was recalled, since a lot and what was made of it are one matter. Pieces are
 * counted as they are.
 */
function most(notices: readonly Notice[], recalled: readonly RecalledObject[]): string {
  const unit = notices[0]?.unit ?? null;
  const sum = summed(notices.map(({ atMost }) => atMost ?? "0"));
  const same = recalled.every((one) => one.unit === unit && one.total !== null);
  if (unit === "C62" || !same) return decimal(sum);
  const whole = summed(recalled.map(({ total }) => total ?? "0"));
  return decimal(sum < whole ? sum : whole);
}

/** Decimals after the point that amounts are counted to. */
const PLACES = 18;

/** The exact sum of decimal texts, in units of 10⁻¹⁸. */
const summed = (texts: readonly string[]): bigint =>
  texts.reduce((sum, text) => {
    const [whole = "0", part = ""] = text.split(".");
    return sum + BigInt(`${whole}${part.padEnd(PLACES, "0").slice(0, PLACES)}`);
  }, 0n);

function decimal(atto: bigint): string {
  const digits = String(atto).padStart(PLACES + 1, "0");
  return `${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`.replace(/\.?0+$/u, "");
}
