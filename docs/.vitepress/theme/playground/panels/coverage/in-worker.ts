import type { Counted } from "./count-rosters.js";
import type { Asked } from "./roster-file.js";

const MOST_MILLISECONDS = 20_000;

/** What comes of counting, or why it was given up. */
export type Outcome = Counted | { readonly ok: false; readonly why: "tooLong" | "broken" };

/** Counts rosters away from the page. */
export interface Counter {
  /** Answers `null` when somebody asked again before it was done. */
  readonly count: (asked: Asked) => Promise<Outcome | null>;
  readonly stop: () => void;
}

/** Opens a worker that counts, and stops it when it takes too long or somebody asks again: whatever the files hold, the page stays usable. */
export function openCounter(): Counter {
  let idle: Worker | null = null;
  let giveUp = (): void => undefined;
  return {
    stop: () => {
      giveUp();
      idle?.terminate();
      idle = null;
    },
    count: (asked) => {
      giveUp();
      const worker = idle ?? new Worker(new URL("./count.worker.ts", import.meta.url), { type: "module" });
      idle = null;
      return new Promise((resolve) => {
        const finish = (outcome: Outcome | null, done: boolean): void => {
          clearTimeout(timer);
          worker.removeEventListener("message", onMessage);
          worker.removeEventListener("error", onError);
          giveUp = () => undefined;
          if (done) idle = worker;
          else worker.terminate();
          resolve(outcome);
        };
        const onMessage = ({ data }: MessageEvent<Counted>): void => finish(data, true);
        const onError = (): void => finish({ ok: false, why: "broken" }, false);
        const timer = setTimeout(() => finish({ ok: false, why: "tooLong" }, false), MOST_MILLISECONDS);
        giveUp = () => finish(null, false);
        worker.addEventListener("message", onMessage);
        worker.addEventListener("error", onError);
        worker.postMessage(asked);
      });
    },
  };
}
