import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./browser.mjs";
import { countykitJson, spanOfPoints } from "./command-line.mjs";
import { inOtherLanguage, openTab, shared } from "./playground-page.mjs";

const example = fileURLToPath(new URL("../.vitepress/theme/playground/panels/coverage/example/", import.meta.url));
const day = "2022-12-31";

/** What is shown: villages covered and villages there are, by town, and the verdicts of the targets. */
const shownRows = (page) =>
  page.$$eval('[data-test="towns"] tbody tr', (rows) =>
    rows.map(({ cells }) => `${cells[0].textContent.trim()} ${cells[1].textContent.trim()} of ${cells[2].textContent.trim()}`).toSorted(),
  );
const shownVerdicts = (page) =>
  page.$$eval("table.targets tbody tr", (rows) => Object.fromEntries(rows.map(({ dataset }) => [dataset.id, dataset.verdict])));

/** The same by the command line, run on the same files. */
function counted(folder) {
  const { areas, coverage } = countykitJson("coverage", folder, "--by", "town", "--as-of", day);
  const rows = areas.map(({ name, facts }) => {
    const { min, max } = facts.find(({ id }) => id === "village-coverage?mode=located").value;
    const span = (end) => spanOfPoints({ min: Number(min[end]), max: Number(max[end]) });
    return `${name} ${span("part")} of ${span("whole")}`;
  });
  return { rows: rows.toSorted(), verdicts: Object.fromEntries(coverage.findings.map(({ id, verdict }) => [id, verdict])) };
}

/** Drops the rosters of a county with fewer stations than the example, sees the gaps by town, and hands the address on. */
export async function coverageJourney(prefix, scratch, { visit, open }, { check }) {
  const path = `${prefix}/playground/`;
  const own = join(scratch, "rosters");
  assert.ok(existsSync(example), "there are no rosters to drop");
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  cpSync(example, own, { recursive: true });
  const stations = readFileSync(join(own, "stations.csv"), "utf8").split("\n");
  writeFileSync(join(own, "stations.csv"), stations.filter((_, at) => at === 0 || at > 5).join("\n"));
  const files = readdirSync(own).map((name) => join(own, name));
  const wanted = counted(own);
  const before = counted(example);

  await check("the example is counted as the command line counts it", () =>
    visit(path, {}, async (page) => {
      await ready(page);
      await showsThese(page, before);
      return before.rows.join("; ");
    }),
  );

  await check("own rosters are counted by town as the command line counts them; the address holds them, and not the example", () =>
    visit(path, {}, async (page) => {
      assert.notDeepEqual(wanted.rows, before.rows, "the rosters show what the example shows");
      await ready(page);
      await page.setInputFiles('[data-test="rosters"]', files);
      await showsThese(page, wanted);
      await inOtherLanguage(page);
      await ready(page);
      await showsThese(page, wanted);
      await inOtherLanguage(page);
      await ready(page);
      await showsThese(page, wanted);
      const address = await shared(page);
      const other = await open(address);
      try {
        await ready(other);
        await showsThese(other, wanted);
        assert.equal(await other.innerText(".coverage-result"), await page.innerText(".coverage-result"));
      } finally {
        await other.context().close();
      }
      return `${wanted.rows.join("; ")}; ${Object.keys(wanted.verdicts).length} targets; address of ${address.length} characters`;
    }),
  );

  await check("without rosters nothing is counted", () =>
    visit(path, {}, async (page) => {
      await ready(page);
      await showsThese(page, before);
      await page.click('[data-test="clear"]');
      await until(
        () => page.locator(".coverage-result tbody tr").count(),
        (count) => count === 0,
        "towns without rosters",
      );
    }),
  );
}

async function ready(page) {
  await page.waitForSelector('[role="tab"]');
  await openTab(page, "tab-coverage");
  await page.waitForSelector('[data-test="rosters"]');
}

/** Every town, and every target of which anything is known. */
async function showsThese(page, { rows, verdicts }) {
  await until(
    () => shownRows(page),
    (found) => found.join() === rows.join(),
    `the towns are not ${rows.join("; ")}`,
  );
  const found = await shownVerdicts(page);
  for (const [id, verdict] of Object.entries(found)) assert.equal(verdict, verdicts[id], id);
  const decided = Object.keys(verdicts).filter((id) => ["pass", "fail"].includes(verdicts[id]));
  assert.ok(decided.length > 0, "no target is decided");
  assert.deepEqual(
    decided.filter((id) => found[id] === undefined),
    [],
    "targets that are decided are not shown",
  );
}
