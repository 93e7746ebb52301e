import stringWidth from "string-width";
import type { Io } from "./io.js";
import type { Tell } from "./texts.js";

/** How far reading has come, on standard error when it is a terminal; nothing is written where it is not. */
export interface Progress {
  /** The file that is read from now on. */
  readonly file: (name: string) => void;
  /** The pieces of a file, counted as they pass. */
  readonly counting: (pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  /** Takes the bar away. */
  readonly done: () => void;
}

/** How often the bar is drawn at most, in milliseconds. */
const PAUSE = 100;
const BAR = 20;
const CLEAR = "\r\u001b[K";

/** Opens the progress of reading so many bytes. */
export function openProgress({ stderrColumns, stderr, now }: Io, total: number, tell: Tell): Progress {
  let [read, drawn, name] = [0, Number.NEGATIVE_INFINITY, ""];
  const draw = (): void => {
    if (stderrColumns === null || total === 0) return;
    const time = now().getTime();
    if (time - drawn < PAUSE) return;
    drawn = time;
    const part = Math.min(1, read / total);
    const filled = Math.floor(part * BAR);
    const bar = `${"█".repeat(filled)}${"░".repeat(BAR - filled)} ${String(Math.floor(part * 100)).padStart(3)}%`;
    const line = tell("readingFile", { bar, file: name });
    stderr(`${CLEAR}${stringWidth(line) < stderrColumns ? line : bar}`);
  };
  return {
    file: (file) => {
      name = file;
      draw();
    },
    counting: async function* (pieces) {
      for await (const piece of pieces) {
        read += piece.length;
        draw();
        yield piece;
      }
    },
    done: () => {
      if (stderrColumns !== null && drawn !== Number.NEGATIVE_INFINITY) stderr(CLEAR);
    },
  };
}
