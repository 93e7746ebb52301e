import assert from "node:assert/strict";
import { until } from "./browser.mjs";
import { inOtherLanguage, openTab, shared, spanOf } from "./playground-page.mjs";

/** Scores a county of which little is known, sets a fact, and hands the address on. */
export async function scoreJourney(prefix, { visit, open }, { check }) {
  const path = `${prefix}/playground/`;
  const total = (page) => page.innerText('[data-test="total"]');
  const width = (text) => spanOf(text).most - spanOf(text).least;

  await check("a missing fact narrows the score when it is known; the address holds it all", () =>
    visit(path, {}, async (page) => {
      await page.waitForSelector('[role="tab"]');
      await openTab(page, "tab-score");
      await page.waitForSelector('[data-test="total"]');
      await page.selectOption('[data-test="start"]', "blank");
      const blank = await until(
        () => total(page),
        (text) => width(text) > 50,
        "a county of which nothing is known has a score",
      );
      const narrower = [];
      for (const radio of await page.locator(".score-facts details[open] .fact .choices").all()) {
        const last = await total(page);
        await radio.locator("input").nth(1).check();
        const next = await total(page);
        if (width(next) < width(last)) narrower.push(next);
        if (narrower.length === 2) break;
      }
      if (narrower.length === 0) {
        for (const field of await page.locator(".score-facts details[open] .fact .span").all()) {
          const last = await total(page);
          for (const at of [0, 1]) {
            await field.locator('input[inputmode="decimal"]').nth(at).fill("0");
            await field.locator('input[inputmode="decimal"]').nth(at).press("Tab");
          }
          const next = await total(page);
          if (width(next) < width(last)) narrower.push(next);
          if (narrower.length === 2) break;
        }
      }
      assert.ok(narrower.length > 0, `no fact narrows ${blank}`);
      const address = await shared(page);
      const other = await open(address);
      try {
        await other.waitForSelector('[data-test="total"]');
        assert.equal(await total(other), await total(page));
      } finally {
        await other.context().close();
      }
      return `${blank} → ${narrower.join(" → ")}`;
    }),
  );

  await check("going to the other language and loading the page anew keep a fact that was set", () =>
    visit(path, {}, async (page) => {
      await page.waitForSelector('[role="tab"]');
      await openTab(page, "tab-score");
      await page.waitForSelector('[data-test="total"]');
      await page.selectOption('[data-test="start"]', "blank");
      await until(
        () => total(page),
        (text) => width(text) > 50,
        "a county of which nothing is known has a score",
      );
      const fact = page.locator(".score-facts [data-fact]:has(.choices, .span)").first();
      const id = await fact.getAttribute("data-fact");
      const known = (one) =>
        one.$eval(`[data-fact="${id}"]`, (field) =>
          [...field.querySelectorAll("input")].map((input) => (input.type === "radio" ? input.checked : input.value)).join(),
        );
      const unset = await known(page);
      if ((await fact.locator(".choices").count()) > 0) await fact.locator("input").first().check();
      else {
        await fact.locator("input").first().fill("1");
        await fact.locator("input").first().press("Tab");
      }
      const set = await known(page);
      assert.notEqual(set, unset);
      const kept = () =>
        until(
          async () => ((await page.locator(`[data-fact="${id}"]`).count()) > 0 ? known(page) : ""),
          (found) => found === set,
          "the fact is lost",
        );
      await inOtherLanguage(page);
      await openTab(page, "tab-score");
      await kept();
      await page.reload();
      await page.waitForSelector('[role="tab"]');
      await openTab(page, "tab-score");
      await kept();
      return `${id}: ${set}`;
    }),
  );

  await check("what would settle the score and the cheapest way up are told", () =>
    visit(path, {}, async (page) => {
      await page.waitForSelector('[role="tab"]');
      await openTab(page, "tab-score");
      for (const place of ["decisive", "uplift"])
        await until(
          async () => (await page.innerText(`[data-test="${place}"]`)).trim(),
          (text) => text !== "",
          `${place} stays empty`,
        );
      return total(page);
    }),
  );
}
