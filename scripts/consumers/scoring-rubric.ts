import { decompose, explainItem, explainMove, guangdong2019, parseState, score, uplift } from "@countykit/scoring-rubric";

// Two villages below the tier of 70 %, and one poverty village that may or may not have its station.
const state = (located: unknown): unknown => ({
  schema: "countykit-score/1",
  rubric: "cn-2021-guangdong-yue-shang-101",
  asOf: "2021-08-31",
  facts: [
    { id: "villages", value: "195" },
    { id: "villages.located", value: located },
    { id: "poverty-villages", value: "39" },
    { id: "poverty-villages.located", value: { min: "38", max: "39" } },
  ],
  claims: [{ criterion: "media", points: 5 }],
});
const parsed = parseState(state(135), guangdong2019);
if (!parsed.ok) throw new Error(`a sound state was refused: ${JSON.stringify(parsed.issues)}`);
const scoring = score(guangdong2019, parsed.value);
const service = scoring.groups[1]?.items[0];
const stations = service?.criterion.parts[1];
if (stations?.points.min !== 5 || stations.points.max !== 7) throw new Error(`stations got ${JSON.stringify(stations?.points)}`);
const { menu } = uplift(guangdong2019, parsed.value, { target: 10 });
const step = menu.find(({ moves: [move] }) => move?.kind === "set" && move.fact === "villages.located");
const [move] = step?.moves ?? [];
if (move?.kind !== "set" || move.to !== "137") throw new Error(`the next tier begins at ${move?.kind === "set" ? move.to : "nothing"}`);
if (decompose({ rubric: guangdong2019, criterion: "media" }, 5).forces !== "additive") throw new Error("5 of 4, 3 and 1 is 4 and 1");
const refused = parseState(state("约135"), guangdong2019);
if (refused.ok) throw new Error("a number that is none was accepted");
console.log(
  JSON.stringify({
    scoring,
    explained: service && explainItem(service, guangdong2019, parsed.value),
    move: explainMove(move),
    issues: refused.issues,
  }),
);
