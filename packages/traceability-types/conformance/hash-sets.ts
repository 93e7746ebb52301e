import { eventHash, preHash } from "../src/epcis.js";
import { eventsOf, filesIn, linesOf } from "./material.js";
import { type SetResult, trySet } from "./set.js";

const VECTORS = "epcis/event-hash";

interface HashCase {
  readonly document: string;
  /** Which event of the document, and how many it has hashes for. */
  readonly index: number;
  readonly hash: string;
  readonly text?: string;
}

/** Hashes that others computed of documents in JSON-LD and XML: each document against each of its hashes, and the hashes counted once. */
export function hashSets(folder: string): readonly SetResult[] {
  const cases = filesIn(folder, VECTORS, /\.hashes$/u).flatMap((path) => {
    const stem = path.slice(0, -".hashes".length);
    const documents = filesIn(folder, VECTORS, /\.(?:jsonld|json|xml)$/u).filter((file) => file.replace(/\.\w+$/u, "") === stem);
    const texts = linesOf(folder, `${stem}.prehashes`);
    return documents.map((document) =>
      linesOf(folder, path).map((hash, index): HashCase => {
        const text = texts[index];
        return { document, index, hash, ...(text === undefined ? {} : { text }) };
      }),
    );
  });
  // The first document of a hash stands for it; then all documents are tried, in every form.
  const vectors = cases.flat().filter((one, at, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
  return [trySet("event-hash", vectors, agrees), trySet("event-hash-forms", cases.flat(), agrees)].filter(({ total }) => total > 0);

  function agrees({ document, index, hash, text }: HashCase): true | string {
    const events = eventsOf(folder, document);
    if (typeof events === "string") return events;
    const event = events[index];
    if (event === undefined) return `there are ${events.length} events`;
    const [made, before] = [eventHash(event), preHash(event)];
    if (made.ok && made.value === hash) return true;
    return before.ok ? `${before.value} instead of ${text ?? hash}` : "no hash";
  }
}

const keyOf = ({ document, index }: HashCase): string => `${document.replace(/\.\w+$/u, "")} ${index}`;
