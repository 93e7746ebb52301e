import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { checkSite } from "../../docs/journeys/check-site.mjs";
import { chromium } from "../lib/chromium.mjs";
import { gate, skip } from "../lib/gate.mjs";
import { root, run } from "../lib/workspace.mjs";

/**
 * The documentation site, built as `npm run docs` builds it and used in a browser in both languages. Arguments choose parts by name;
 * COUNTYKIT_SITE_BUILT=1 takes the site as it was built before; COUNTYKIT_SITE_PICTURES names a folder for pictures of the main pages.
 * What is measured goes to reports/site.json, beside what other parts said when they last ran.
 */
const { path, reason } = chromium();
if (path === undefined) skip("site", reason);
else await gate("site", () => checked(path));

async function checked(browser) {
  if (process.env.COUNTYKIT_SITE_BUILT !== "1") {
    console.log("Building the site …");
    const built = run(process.execPath, [join(root, "scripts", "docs.mjs"), "build"], { stdio: "inherit" });
    if (built.status !== 0) return { examined: 0, unit: "checks", problems: ["the site does not build; see above"] };
  }
  const { results, report, goal, say } = await checkSite({
    folder: join(root, "docs", ".vitepress", "dist"),
    chromium: browser,
    only: process.argv.slice(2),
    pictures: process.env.COUNTYKIT_SITE_PICTURES ?? null,
  });
  const build = readJson(join(root, "reports", "docs-build.json"));
  if (typeof build?.seconds === "number") goal("building the site from installed packages", build.seconds, { most: 60, unit: "s" });
  else say("how long the site takes to build was not written down");
  leaveReport(join(root, "reports", "site.json"), results, report);
  const bad = results.filter(({ ok }) => !ok);
  return {
    examined: results.length,
    unit: "checks of the site",
    passed: results.length - bad.length,
    failed: bad.length,
    problems: bad.map(({ name, message }) => `${name}\n${message}`),
  };
}

/** What this run looked at takes the place of what was there; parts that it did not run keep what they said last. */
function leaveReport(file, results, report) {
  const before = readJson(file) ?? {};
  const parts = new Set(results.map(({ part }) => part));
  const kept = (before.results ?? []).filter(({ part }) => !parts.has(part));
  const merged = { ...before, ...report };
  for (const key of Object.keys(report)) merged[key] = { ...before[key], ...report[key] };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...merged, results: [...kept, ...results] }, null, 2));
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
