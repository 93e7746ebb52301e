import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";

/** What was accepted, in the order in which it was. */
export interface Entry {
  readonly kind: "lines" | "document" | "recall";
  /** When the service took it. */
  readonly recorded: string;
  /** The body as it came. */
  readonly body: string;
}

/** A file of entries, one on each line, that only grows. */
export interface Journal {
  readonly entries: readonly Entry[];
  /** The entry is on the disk when this returns; where it cannot be written whole, none of it is. */
  readonly add: (entry: Entry) => void;
  readonly close: () => void;
}

export function openJournal(path: string): Journal {
  const file = openSync(path, "a+");
  const text = readFileSync(path, "utf8");
  // A line without its end was cut off by a crash before anybody heard that it was taken.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) ftruncateSync(file, Buffer.byteLength(whole));
  return {
    entries: whole.split("\n").flatMap((line) => (line === "" ? [] : [entryOf(JSON.parse(line))])),
    add: (entry) => {
      const { size } = fstatSync(file);
      try {
        const bytes = Buffer.from(`${JSON.stringify(entry)}\n`);
        for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from);
        fsyncSync(file);
      } catch (error) {
        ftruncateSync(file, size);
        throw error;
      }
    },
    close: () => closeSync(file),
  };
}

function entryOf(written: unknown): Entry {
  if (typeof written === "object" && written !== null && "kind" in written && "recorded" in written && "body" in written) {
    const { kind, recorded, body } = written;
    if ((kind === "lines" || kind === "document" || kind === "recall") && typeof recorded === "string" && typeof body === "string")
      return { kind, recorded, body };
  }
  throw new Error(`the journal holds what this service did not write: ${JSON.stringify(written).slice(0, 200)}`);
}
