import { type Answer, check, type Question } from "./check.js";

const answer = (one: Answer): void => self.postMessage(one);

/** Runs in a thread of its own: however long a file takes, the page goes on answering. */
self.addEventListener("message", ({ data }: MessageEvent<Question>) => void checkAll(data));

async function checkAll({ files, asOf }: Question): Promise<void> {
  for (const file of files) {
    answer({ kind: "begun", file: file.name });
    const text = await file.text().catch(() => null);
    answer(text === null ? { kind: "unreadable", file: file.name } : check(file.name, text, asOf));
  }
}
