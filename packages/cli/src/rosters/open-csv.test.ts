import { describe, expect, it } from "vitest";
import { openCsv } from "./open-csv.js";

async function* onePiece(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

describe("a CSV file whose first piece holds very many rows", () => {
  it("is opened, and none of its rows is lost", async () => {
    const rows = 400_000;
    const csv = await openCsv("stations.csv", onePiece(`code,name\n${"1,a\n".repeat(rows)}`));
    expect(csv.head[0]).toEqual(["code", "name"]);
    let count = 0;
    for await (const row of csv.after(0)) count += row.length === 2 ? 1 : 0;
    expect([count, csv.faults(), csv.encoding()]).toEqual([rows, [], "utf-8"]);
  });
});
