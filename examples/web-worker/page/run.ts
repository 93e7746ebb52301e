import type { Answer, Question } from "./check.js";

/** A worker at work. `stop` ends it at once, in the middle of a file. */
export interface Run {
  readonly stop: () => void;
}

/** Hands a question to a worker of its own, and each answer to `hear` until the run is stopped. */
export function run(question: Question, hear: (answer: Answer) => void, broke: () => void): Run {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  let stopped = false;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (!stopped) hear(data);
  });
  worker.addEventListener("error", broke);
  worker.postMessage(question);
  const stop = (): void => {
    stopped = true;
    worker.terminate();
  };
  return { stop };
}
