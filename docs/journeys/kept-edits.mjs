import assert from "node:assert/strict";
import { amountOf, budgetReady, openTab, shared } from "./playground-page.mjs";

/** Edits of a budget outlive addresses that are about something else. */
export async function keptEdits(path, visit, check) {
  await check("sharing another panel and going to a part of the page keep the edits and say nothing of a link", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.fill(amountOf(3), "199万元");
      await openTab(page, "tab-score");
      await shared(page);
      await page.reload();
      await page.waitForSelector('#tab-score[aria-selected="true"]');
      await openTab(page, "tab-budget");
      await page.waitForSelector(amountOf(3));
      assert.equal(await page.inputValue(amountOf(3)), "199万元");
      await page.evaluate(() => {
        location.hash = "#VPContent";
      });
      await page.reload();
      await page.waitForSelector(amountOf(3));
      assert.equal(await page.inputValue(amountOf(3)), "199万元");
      assert.equal(await page.innerText('.playground-note [role="status"]'), "");
    }),
  );
}
