import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { checkSite } from "../../docs/journeys/check-site.mjs";
import { chromium } from "../lib/chromium.mjs";
import { gate, skip } from "../lib/gate.mjs";
import { root, run } from "../lib/workspace.mjs";

/**
 * The documentation site, built as `npm run docs` builds it and used in a browser in both languages. Arguments choose parts by name;
 * COUNTYKIT_SITE_BUILT=1 takes the site as it was built before; COUNTYKIT_SITE_PICTURES names a folder for pictures of the main pages.
 * What is measured goes to reports/site.json.
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
  const { results, report } = await checkSite({
    folder: join(root, "docs", ".vitepress", "dist"),
    chromium: browser,
    only: process.argv.slice(2),
    pictures: process.env.COUNTYKIT_SITE_PICTURES ?? null,
  });
  mkdirSync(join(root, "reports"), { recursive: true });
  writeFileSync(join(root, "reports", "site.json"), JSON.stringify({ ...report, results }, null, 2));
  const bad = results.filter(({ ok }) => !ok);
  return {
    examined: results.length,
    unit: "checks of the site",
    passed: results.length - bad.length,
    failed: bad.length,
    problems: bad.map(({ name, message }) => `${name}\n${message}`),
  };
}
