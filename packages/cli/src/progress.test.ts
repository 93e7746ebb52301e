import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { openProgress } from "./progress.js";
import { run } from "./run.js";
import { fakeIo } from "./testing/fake-io.js";
import { inPieces } from "./testing/pieces.js";
import { STATIONS } from "./testing/rosters.js";
import { textsIn } from "./texts.js";

/** A clock that goes on by so many milliseconds whenever it is looked at. */
function clock(step: number): () => Date {
  let time = 0;
  return () => new Date((time += step));
}

async function drawn(columns: number | undefined, step: number, pieces = 10): Promise<readonly string[]> {
  const { io, err } = fakeIo(columns === undefined ? {} : { stderrColumns: columns });
  const progress = openProgress({ ...io, now: clock(step) }, 100, textsIn("zh"));
  progress.file("stations.csv");
  for await (const _ of progress.counting(inPieces("x".repeat(100), 100 / pieces)));
  progress.done();
  return err().split("\r\u001b[K").slice(1);
}

describe("the progress of reading", () => {
  it("shows how much of all files was read, and which is read now, and goes away", async () => {
    const lines = await drawn(80, 1000);
    expect(lines[0]).toBe("读取 ░░░░░░░░░░░░░░░░░░░░   0%  stations.csv");
    expect(lines[5]).toBe("读取 ██████████░░░░░░░░░░  50%  stations.csv");
    expect(lines.at(-2)).toBe("读取 ████████████████████ 100%  stations.csv");
    expect(lines.at(-1)).toBe("");
  });

  it("is drawn ten times a second at most", async () => {
    expect((await drawn(80, 10, 100)).length).toBeLessThanOrEqual(12);
    expect((await drawn(80, 100, 100)).length).toBe(102);
  });

  it("leaves out the name where the terminal is too narrow", async () => {
    for (const line of await drawn(30, 1000)) expect(stringWidth(line)).toBeLessThan(30);
  });

  it("is not drawn where there is no terminal", async () => {
    expect(await drawn(undefined, 1000)).toEqual([]);
  });

  it("is on standard error only, and is taken away before anything else is said", async () => {
    for (const text of [STATIONS, "甲,乙\n"]) {
      const { io, out, err } = fakeIo({ files: { "stations.csv": text }, stderrColumns: 80 });
      await run(["coverage", "stations.csv"], io);
      expect(out()).not.toContain("\u001b[K");
      const [last = ""] = err().split("\r\u001b[K").slice(-1);
      expect(last === "" || last.startsWith("输入有")).toBe(true);
      expect(err()).toContain("读取 ");
    }
    const { io, err } = fakeIo({ files: { "stations.csv": STATIONS } });
    await run(["coverage", "stations.csv"], io);
    expect(err()).toBe("");
  });
});
