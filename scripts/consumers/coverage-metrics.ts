import { checkPlan, coverageNotes, explainTarget, openCountyBook, parseCoverage, suichang2021Targets } from "@countykit/coverage-metrics";

// Village coverage at Suichang's 60 %: 121 of 203 villages are one short of it, and a roster of stations is read besides.
const record = (located: unknown): unknown => ({
  schema: "countykit-coverage/1",
  id: "demo",
  name: "示例县",
  county: { code: "331123" },
  programme: { cohort: 2020, jurisdiction: "331123" },
  asOf: "2022-12-31",
  figures: [
    { kind: "number", id: "villages", value: 203 },
    { kind: "number", id: "villages.located", value: located },
  ],
  rosters: { events: [{ id: "E1", kind: "docking", date: "2021-05-01" }] },
});
const parsed = parseCoverage(record("121"));
if (!parsed.ok) throw new Error(`a sound record was refused: ${JSON.stringify(parsed.issues)}`);
if (coverageNotes(parsed.value).length > 0) throw new Error("a figure that is read was noted");
const { asOf, figures, rosters } = parsed.value;
const findings = checkPlan(suichang2021Targets, openCountyBook({ asOf: asOf ?? "", declared: figures, rosters }));
const coverage = findings.find(({ rule }) => rule === "stations-village-coverage");
const [located] = coverage?.readings ?? [];
if (located?.verdict !== "fail" || located.margin?.min !== "-1") throw new Error(`121 of 203 answered ${located?.verdict}`);
const docking = findings.find(({ rule }) => rule === "upward-docking-events");
if (docking?.part?.min !== "1") throw new Error(`one event was counted as ${docking?.part?.min}`);
const refused = parseCoverage(record("约120"));
if (refused.ok) throw new Error("a number that is none was accepted");
console.log(JSON.stringify({ findings, explained: coverage && explainTarget(coverage), issues: refused.issues }));
