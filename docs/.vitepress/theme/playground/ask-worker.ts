const MOST_MILLISECONDS = 20_000;

/** Why a worker gave no answer. */
export interface NoAnswer {
  readonly ok: false;
  readonly why: "tooLong" | "broken";
}

/** Asks a worker away from the page. */
export interface Asker<Question, Answer> {
  /** Answers `null` when somebody asked again before it was done. */
  readonly ask: (question: Question) => Promise<Answer | NoAnswer | null>;
  readonly stop: () => void;
}

/** Opens a worker that answers questions, and stops it when it takes too long or somebody asks again: whatever it is asked, the page stays usable. */
export function openAsker<Question, Answer>(start: () => Worker): Asker<Question, Answer> {
  let idle: Worker | null = null;
  let giveUp = (): void => undefined;
  return {
    stop: () => {
      giveUp();
      idle?.terminate();
      idle = null;
    },
    ask: (question) => {
      giveUp();
      const worker = idle ?? start();
      idle = null;
      return new Promise((resolve) => {
        const finish = (answer: Answer | NoAnswer | null, done: boolean): void => {
          clearTimeout(timer);
          worker.removeEventListener("message", onMessage);
          worker.removeEventListener("error", onError);
          giveUp = () => undefined;
          if (done) idle = worker;
          else worker.terminate();
          resolve(answer);
        };
        const onMessage = ({ data }: MessageEvent<Answer>): void => finish(data, true);
        const onError = (): void => finish({ ok: false, why: "broken" }, false);
        const timer = setTimeout(() => finish({ ok: false, why: "tooLong" }, false), MOST_MILLISECONDS);
        giveUp = () => finish(null, false);
        worker.addEventListener("message", onMessage);
        worker.addEventListener("error", onError);
        worker.postMessage(question);
      });
    },
  };
}
