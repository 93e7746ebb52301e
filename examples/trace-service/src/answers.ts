import { type Issue, type Language, ok, type Result, say } from "@countykit/core";
import { ALWAYS, NEVER, type Recall, type Trace, type TraceOptions } from "@countykit/traceability-types/graph";
import { readDigitalLink, writeDigitalLink } from "@countykit/traceability-types/ids";
import { labelPage, labelQr, type PageRole, qrSvg } from "@countykit/traceability-types/label";
import type { Account } from "./accounts.js";
import { type County, type History, makerOf, recallNow, recallOf, traceOf } from "./county.js";
import { type CountyData, nameOf } from "./county-data.js";
import { itemFacts } from "./item-facts.js";
import type { RecallRequest } from "./recall-request.js";
import { SENTENCES, STATUS_NAMES, stepName } from "./sentences.js";

const momentOf = (time: number): string | null => (time === NEVER || time === ALWAYS ? null : new Date(time).toISOString());

const named = (data: CountyData, language: Language) => (id: string) => ({ id, name: nameOf(data, id)[language] });

/** As many visits are listed. */
const MOST_LISTED = 1000;

/** What the service tells of a trace. */
export function traceAnswer(county: County, id: string, direction: TraceOptions["direction"], language: Language): object {
  const { told, reached, untraceable } = traceOf(county, id, direction);
  if (told !== null) return toldAnswer(county, told, language);
  const sentence = say(SENTENCES, "tooWide", { objects: reached.size - (reached.has(id) ? 1 : 0) });
  const objects = Array.from(reached, ([one, time]) => ({ id: one, time: momentOf(time), place: [] }));
  return { sentence: sentence[language], id, direction, reached: objects, places: [], untraceable, visitsInAll: null, visits: [] };
}

function toldAnswer({ data }: County, { start: id, direction, reached, places, visits, untraceable }: Trace, language: Language): object {
  const others = reached.filter((one) => one.id !== id).length;
  const sentence =
    direction === "back"
      ? say(SENTENCES, "tracedBack", { sources: others, places: places.length })
      : say(SENTENCES, "tracedForward", { products: others, places: places.length });
  return {
    sentence: sentence[language],
    id,
    direction,
    reached: reached.map((one) => ({ id: one.id, time: momentOf(one.time), place: one.place?.ids ?? [] })),
    places: places.map(named(data, language)),
    untraceable,
    visitsInAll: visits.length,
    visits: visits.slice(0, MOST_LISTED).map(({ time, object, carrier, bizStep, bizLocation, readPoint }) => ({
      time: momentOf(time),
      object,
      ...(carrier === object ? {} : { carrier }),
      ...(bizStep === undefined ? {} : { step: stepName(bizStep)[language] }),
      place: bizLocation ?? readPoint ?? null,
    })),
  };
}

/** What the service tells of a recall: what is affected, how much at most, whom to tell, and how much time is left. */
export function recallAnswer(county: County, request: RecallRequest, now: number, language: Language): object {
  const { objects, notify, clock, untraceable }: Recall = recallNow(county, request, now);
  const parties = [...new Set(notify.map(({ party }) => party))];
  const passed = clock.hours === null ? null : { hours: clock.hours, deadline: request.deadlineHours, overdue: clock.overdue === true };
  return {
    sentence: say(SENTENCES, "recalled", { objects: objects.length, parties: parties.length })[language],
    ...(passed === null ? {} : { clock: { ...passed, sentence: say(SENTENCES, "clock", passed)[language] } }),
    objects: objects.map(({ id, since, unit, suspect, all, status, place, holders }) => ({
      id,
      since: momentOf(since),
      suspect: { ...suspect, unit },
      all,
      status,
      statusName: STATUS_NAMES[status][language],
      place,
      holders,
    })),
    notify: parties.map((party) => ({
      ...named(county.data, language)(party),
      objects: notify.filter((one) => one.party === party).map(({ object, atMost, unit }) => ({ object, atMost, unit })),
    })),
    untraceable,
  };
}

interface Asked {
  readonly id: string;
  readonly history: History;
  readonly account: Account | null;
  readonly language: Language;
}

/** The page behind a label, as far as whoever asks may see it, and the code to print. */
export function labelAnswer(county: County, { id, history, account, language }: Asked): Result<object> {
  const role = roleOf(account, makerOf(county, id));
  const facts = itemFacts(county, { id, history, cardsOf: role === "owner" ? (account?.parties ?? []) : "all", language });
  const recalled = recallOf(county, id) === undefined ? null : say(SENTENCES, "under-recall", {})[language];
  const status = recalled === null ? {} : { status: recalled };
  const whole = labelPage({ ...facts, ...status }, { role });
  // Whatever somebody wrote into an event that no page takes: the recall is told all the same.
  const page = whole.ok ? whole : labelPage({ id, ...status }, { role });
  const link = linkOf(county.data, id);
  const code = link.ok ? labelQr(link.value) : link;
  if (!page.ok) return page;
  return ok({
    id,
    role,
    recalled: recalled !== null,
    blocks: page.value.blocks.map(({ section, title, rows }) => ({
      section,
      title: title[language],
      rows: rows.map(({ field, label, value, masked }) => ({ field, label: label[language], value, masked })),
    })),
    withheld: page.value.withheld,
    qr: code.ok ? { link: code.value.link, lines: code.value.lines, svg: qrSvg(code.value) } : null,
  });
}

/** Whoever made a thing sees all of it, an inspector what inspectors may, any other account what trade may, and everybody else what shoppers may. */
function roleOf(account: Account | null, maker: string | undefined): PageRole {
  if (account === null) return "consumer";
  if (account.inspects) return "inspector";
  return maker !== undefined && account.parties.includes(maker) ? "owner" : "dealer";
}

/** What a label carries: keys of GS1 on the county's own domain; addresses of the platform lead there already. */
function linkOf({ platform }: CountyData, id: string): Result<string> {
  const link = readDigitalLink(id);
  return link.ok ? writeDigitalLink(link.value.elements, { stem: platform }) : ok(id);
}

/** An issue in the language that was asked for. */
export const issueSaid = ({ message, hint, ...rest }: Issue, language: Language): object => ({
  ...rest,
  message: message[language],
  ...(hint === undefined ? {} : { hint: hint[language] }),
});
