import { describe, expect, it } from "vitest";
import { sessionsHeld } from "./training-figures.js";
import { openBook } from "./open-book.js";
import { known } from "./quantity.js";
import { ownIds } from "./own-window.js";

const BEGINS = "2022-02-01";

describe("ownIds 项目期间的申报口径", () => {
  it("takes what the programme declares for what it has done since its first day", () => {
    expect(ownIds("training.person-times.from-2022-02-01", BEGINS, "2022-12-31")).toEqual(["training.person-times"]);
  });

  it("takes it for a window with a last day only up to that day", () => {
    const id = "sessions.popular.from-2022-02-01.to-2022-06-30";
    expect(ownIds(id, BEGINS, "2022-06-29")).toEqual([
      "sessions.popular.to-2022-06-30",
      "sessions.popular.from-2022-02-01",
      "sessions.popular",
    ]);
    expect(ownIds(id, BEGINS, "2022-06-30")).toHaveLength(3);
    expect(ownIds(id, BEGINS, "2022-07-01")).toEqual(["sessions.popular.to-2022-06-30"]);
  });

  it.each([
    "training.person-times.from-2022-01-31",
    "training.person-times.from-2022-02-02",
    "training.person-times",
    "events.docking.to-2022-06-30",
  ])("has nothing for %s, which does not begin with the programme", (id) => expect(ownIds(id, BEGINS, "2022-12-31")).toEqual([]));

  it("has nothing where nobody says when the programme began, nor for what stood before", () => {
    expect(ownIds("training.person-times.from-2022-02-01", undefined, "2022-12-31")).toEqual([]);
    expect(ownIds("stations.village.built.from-2022-02-01", BEGINS, "2022-12-31")).toEqual([]);
    expect(ownIds("facilities.live-room.built.from-2022-02-01.to-2022-06-30", BEGINS, "2022-12-31")).toEqual([]);
  });
});

describe("the book of a programme", () => {
  const since = { ...sessionsHeld(), id: "sessions.from-2022-02-01" };
  const book = openBook({
    asOf: "2022-12-31",
    declared: [{ kind: "number", id: "sessions", value: "41", alternatives: [{ value: "40", evidence: "台账" }] }],
  });

  it("answers a window of the programme with what was declared of it, other values included", () => {
    expect(book.number(since)).toMatchObject({ min: "0", max: null });
    expect(book.since(BEGINS).number(since)).toMatchObject({ min: "41", max: "41" });
    expect(book.since(BEGINS).alternatives(since.id)).toEqual([{ value: "40", evidence: "台账" }]);
    expect(book.since("2022-02-02").number(since)).toMatchObject({ min: "0", max: null });
  });

  it("takes what was declared of the window itself first", () => {
    const both = openBook({
      asOf: "2022-12-31",
      declared: [
        { kind: "number", id: "sessions", value: "41" },
        { kind: "number", id: since.id, value: "30" },
      ],
    });
    expect(both.since(BEGINS).number(since)).toMatchObject({ min: "30", max: "30" });
  });

  it("never takes what rosters hold of all years for what the programme did", () => {
    const counted = new Map([["sessions", known("sessions", 41)]]);
    expect(openBook({ asOf: "2022-12-31", counted }).since(BEGINS).number(since)).toMatchObject({ min: "0", max: null });
  });

  it("tells of rows that contradict what was declared, also to whoever holds the book itself", () => {
    expect(book.since(BEGINS).number(since, () => known("sessions", 12))).toMatchObject({ min: "12", max: "12" });
    expect(book.conflicts().map(({ figure }) => figure.id)).toEqual([since.id]);
  });
});
