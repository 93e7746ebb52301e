import { readdirSync, readFileSync } from "node:fs";
import type { Finding, Measure } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "../check-budget.js";
import { builtInPolicies } from "../policies/all.js";
import { parsed } from "./testing/parsed.js";

/** What a worked case expects of one finding: only what it states is compared, and that exactly. */
interface Expected {
  readonly id: string;
  readonly verdict: Finding["verdict"];
  readonly severity: Finding["severity"];
  readonly measured: Measure | null;
  readonly margin: Measure | null;
  /** Reading → verdict. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Ids of the missing facts. */
  readonly missing?: readonly string[];
}

interface WorkedCase {
  readonly schema: string;
  readonly id: string;
  readonly policy: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Entries of the catalogue of provisions that the case works through. */
  readonly provisions?: readonly string[];
  readonly asOf: string;
  readonly budget: unknown;
  readonly expected: readonly Expected[];
}

const home = new URL("../../cases/", import.meta.url);
const folders = readdirSync(home).sort();
const cases = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, home))
    .sort()
    .map((file) => ({ folder, file, one: JSON.parse(readFileSync(new URL(`${folder}/${file}`, home), "utf8")) as WorkedCase })),
);

const stated = (finding: Finding, { readings, missing }: Expected): Expected => ({
  id: finding.id,
  verdict: finding.verdict,
  severity: finding.severity,
  measured: finding.measured,
  margin: finding.margin,
  ...(readings === undefined ? {} : { readings: Object.fromEntries(finding.readings.map(({ id, verdict }) => [id, verdict])) }),
  ...(missing === undefined ? {} : { missing: finding.missing.map(({ id }) => id) }),
});

describe("the worked cases that are shipped with the package", () => {
  it("are at least forty, in a folder for each policy they speak of", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(
      cases.filter(({ folder, file, one }) => one.policy !== folder || `${one.id}.json` !== file || one.schema !== "countykit-case/1"),
    ).toEqual([]);
  });

  it.each(cases.map(({ folder, one }) => [[...(one.provisions ?? []), `${folder}/${one.id}: ${one.title.en}`].join(", "), one] as const))(
    "%s",
    (_title, one) => {
      const policy = builtInPolicies.filter(({ id }) => id === one.policy);
      const findings = checkBudget(parsed(one.budget), policy, { asOf: one.asOf });
      expect(one.expected.length).toBeGreaterThan(0);
      for (const expected of one.expected) {
        const found = findings.find(({ id }) => id === expected.id);
        expect(found === undefined ? null : stated(found, expected)).toEqual(expected);
      }
    },
  );
});
