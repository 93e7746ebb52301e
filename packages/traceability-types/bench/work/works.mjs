import { writeDocument } from "../../dist/esm/epcis.js";
import { bundled } from "./bundled.mjs";
import { chainEvents } from "./chains.mjs";

const CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
const CREATED = "2027-01-01T00:00:00+08:00";
const AT_ONCE = 10_000;

/**
 * The two kinds of work, each as documents of EPCIS 2.0 in order of time, of at most ten thousand events, read back from JSON so that no text is shared; which
 * ids are asked about is for `questions` to say.
 */
export const works = { chains, plums };

/** Short chains: from a picked lot over one process to items in a shop. About 1.5 objects and 6 incidences an event. */
async function chains(count) {
  return {
    documents: documentsOf(chainEvents(count)),
    more: (turn) => documentsOf(chainEvents(1000, { from: 60_000_000 + turn * 1000 })),
    questions: questionsOf,
  };
}

/** Years of golden nai plums in as many counties as it takes: long chains over a cold store, grading and blending. */
async function plums(count) {
  const { yearOf } = await bundled("examples/golden-nai-plum/src/year/year.ts");
  const { PLUM_YEAR } = await bundled("examples/golden-nai-plum/src/year/county.ts");
  const events = [];
  for (let county = 1; events.length < count; county += 1) for (const event of yearOf({ ...PLUM_YEAR, county })) events.push(event);
  const cut = events.slice(0, count).sort(byTime);
  const other = [...yearOf({ ...PLUM_YEAR, county: 900 })];
  return {
    documents: written(cut),
    more: (turn) => written(other.slice(turn * 1000, turn * 1000 + 1000)),
    questions: questionsOf,
  };
}

const byTime = ({ eventTime: left }, { eventTime: right }) => (left < right ? -1 : left > right ? 1 : 0);

function* documentsOf(events) {
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const made = writeDocument(events.slice(from, from + AT_ONCE), { creationDate: CREATED });
    if (!made.ok) throw new Error(JSON.stringify(made.issues.slice(0, 3)));
    yield JSON.parse(JSON.stringify(made.value));
  }
}

function* written(events) {
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const eventList = events.slice(from, from + AT_ONCE);
    const document = { "@context": CONTEXT, type: "EPCISDocument", schemaVersion: "2.0", creationDate: CREATED, epcisBody: { eventList } };
    yield JSON.parse(JSON.stringify(document));
  }
}

/** Things that came out of processes, to ask where they came from; and lots that nothing went into, to recall. */
function questionsOf(events) {
  const made = new Set();
  const items = [];
  for (const { outputEPCList = [], outputQuantityList = [] } of events) {
    for (const id of outputEPCList) {
      made.add(id);
      items.push(id);
    }
    for (const { epcClass } of outputQuantityList) made.add(epcClass);
  }
  const lots = new Set();
  for (const { bizStep, quantityList = [] } of events)
    if (bizStep === "commissioning") for (const { epcClass } of quantityList) if (!made.has(epcClass)) lots.add(epcClass);
  return { items, lots: [...lots] };
}
