import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { until } from "./browser.mjs";
import { openTab, shared, tabs } from "./playground-page.mjs";

const example = fileURLToPath(new URL("../.vitepress/theme/playground/panels/coverage/example/", import.meta.url));
const rows = (page) => page.locator(".coverage-result tbody tr").count();

/** Drops the rosters of a county, sees the gaps by town, and hands the address on. */
export async function coverageJourney(prefix, { visit, open }, { check, say }) {
  const path = `${prefix}/playground/`;
  const panels = await visit(path, {}, async (page) => {
    await page.waitForSelector('[role="tab"]');
    return tabs(page);
  });
  if (!panels.includes("tab-coverage")) {
    say("SKIPPED, the playground has no panel of coverage");
    return;
  }
  await check("rosters are counted by town; the address holds it all", () =>
    visit(path, {}, async (page) => {
      await page.waitForSelector('[role="tab"]');
      await openTab(page, "tab-coverage");
      await page.waitForSelector('[data-test="rosters"]');
      if (await page.locator('[data-test="clear"]').isVisible()) await page.click('[data-test="clear"]');
      await until(
        () => rows(page),
        (count) => count === 0,
        "towns without rosters",
      );
      assert.ok(existsSync(example), "there are no rosters to drop");
      const files = readdirSync(example).filter((name) => /\.(csv|json)$/.test(name));
      await page.setInputFiles(
        '[data-test="rosters"]',
        files.map((name) => join(example, name)),
      );
      const counted = await until(
        () => rows(page),
        (count) => count > 0,
        "no town is counted",
      );
      await until(
        () => page.getAttribute(".coverage-result", "aria-busy"),
        (busy) => busy !== "true",
        "the counting does not end",
      );
      const said = await page.innerText(".coverage-result");
      const other = await open(await shared(page));
      try {
        await until(
          () => other.innerText(".coverage-result"),
          (text) => text === said,
          "the address leads to other counts",
        );
      } finally {
        await other.context().close();
      }
      return `${files.length} rosters, ${counted} rows`;
    }),
  );
}
