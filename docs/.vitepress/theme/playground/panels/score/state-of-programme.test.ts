import { readFileSync } from "node:fs";
import { guangdong2019, score } from "@countykit/scoring-rubric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject, listAt } from "../../json.js";
import { reportOf } from "../../testing/report-of.js";
import { stateOfProgramme } from "./state-of-programme.js";

const LECHANG = JSON.parse(
  readFileSync(new URL("../../../../../../examples/programmes/lechang-2019.json", import.meta.url), "utf8"),
) as JsonObject;
const section = (key: string): JsonObject => {
  const found = LECHANG[key];
  return isObject(found) ? found : {};
};

/** What `countykit score` reports of a programme. */
const reported = (programme: Json) => reportOf(["score", "programme.json"], { "programme.json": JSON.stringify(programme) });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the state of a programme", () => {
  it("takes over what the coverage section tells: Lechang 2019 has 42 to 104 points, and 16 to 104 without it", () => {
    const read = stateOfProgramme(LECHANG);
    const { coverage: _coverage, ...without } = LECHANG;
    const bare = stateOfProgramme(without);
    expect(read.ok && [read.value.taken, score(read.value.rubric, read.value.state).total]).toEqual([10, { min: 42, max: 104 }]);
    expect(bare.ok && [bare.value.taken, score(bare.value.rubric, bare.value.state).total]).toEqual([0, { min: 16, max: 104 }]);
    expect(stateOfProgramme(LECHANG["score"])).toEqual(bare);
  });

  it("holds the facts and comes to the points that `countykit score` reports, whatever is left out of the programme", async () => {
    const figures = listAt(section("coverage"), "figures");
    const facts = listAt(section("score"), "facts");
    await fc.assert(
      fc.asyncProperty(fc.subarray([...figures]), fc.subarray([...facts]), async (someFigures, someFacts) => {
        const programme = {
          ...LECHANG,
          coverage: { ...section("coverage"), figures: someFigures },
          score: { ...section("score"), facts: someFacts },
        };
        const read = stateOfProgramme(programme);
        const report = await reported(programme);
        expect(read.ok && plain(read.value.state.facts)).toEqual(report.facts);
        expect(read.ok && plain(score(read.value.rubric, read.value.state))).toEqual(report.scoring);
      }),
      { numRuns: 12, examples: [[[...figures], [...facts]]] },
    );
  });

  it("keeps what the score section says itself, and takes nothing for a fact that is said to be unknown", () => {
    const own = (value: Json) => ({ ...LECHANG, score: { ...section("score"), facts: [{ id: "villages.located", value }] } });
    const located = (value: Json) => {
      const read = stateOfProgramme(own(value));
      return read.ok ? read.value.state.facts.filter(({ id }) => id === "villages.located").map((fact) => fact.value) : [];
    };
    expect(located("150")).toEqual(["150"]);
    expect(located(null)).toEqual(["137"]);
  });

  it("tells what is wrong at its place", () => {
    const issues = (value: unknown) => {
      const read = stateOfProgramme(value);
      return read.ok ? [] : read.issues.map(({ code, path }) => [code, path]);
    };
    const { score: _score, ...without } = LECHANG;
    expect(issues(without)).toEqual([["missing-section", ""]]);
    expect(issues({ ...LECHANG, score: { ...section("score"), rubric: "none" } })).toEqual([["unknown-rubric", "/score/rubric"]]);
    expect(issues(3)).toEqual([["unknown-rubric", "/rubric"]]);
    const bad = { ...section("score"), facts: [{ id: "villages.located", value: "many" }] };
    expect(issues(bad).map(([, path]) => path)).toEqual(["/facts/0/value"]);
    expect(issues({ ...LECHANG, score: bad }).map(([, path]) => path)).toEqual(["/score/facts/0/value"]);
    expect(
      issues({ ...LECHANG, coverage: { ...section("coverage"), figures: [{ kind: "number" }] } }).every(([, path]) =>
        path?.startsWith("/coverage/figures/0"),
      ),
    ).toBe(true);
    expect(guangdong2019.id).toBe("cn-2021-guangdong-yue-shang-101");
  });
});
