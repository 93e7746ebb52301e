import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { until } from "./browser.mjs";
import { amountOf, budgetReady, openTab, shared, spanOf, verdicts, verdictsWhen } from "./playground-page.mjs";

const said = { zh: { fail: "不符合" }, en: { fail: "ail" } };
const counted = (found) => {
  const all = Object.values(found);
  return [...new Set(all)].map((verdict) => `${all.filter((one) => one === verdict).length} ${verdict}`).join(", ");
};

/** Checks the budget of Lechang, breaks it, mends it, settles a reading and hands the address on. */
export async function budgetJourney(language, prefix, { visit, open }, { check }) {
  const path = `${prefix}/playground/`;
  await check("the budget of Lechang is checked", () =>
    visit(path, {}, async (page) => {
      const found = await budgetReady(page);
      assert.ok(Object.values(found).includes("depends-on-reading"), "no finding depends on a reading");
      assert.ok((await page.innerText(".budget-findings")).length > 500, "the findings say nothing");
      return counted(found);
    }),
  );

  await check("an amount over its limit turns verdicts, and taking it back turns them back", () =>
    visit(path, {}, async (page) => {
      const before = await budgetReady(page);
      const amount = await page.inputValue(amountOf(3));
      await page.fill(amountOf(3), "900万元");
      const broken = await verdictsWhen(
        page,
        (found) => Object.entries(found).some(([id, verdict]) => verdict === "fail" && before[id] !== "fail"),
        "nothing fails",
      );
      const fails = Object.keys(broken).filter((id) => broken[id] === "fail" && before[id] !== "fail");
      const card = page.locator(`.finding[data-id="${fails[0]}"]`);
      assert.match(await card.innerText(), new RegExp(said[language].fail));
      await page.fill(amountOf(3), amount);
      await verdictsWhen(page, (found) => isDeepStrictEqual(found, before), "not mended");
      return `${fails.join(", ")} failed`;
    }),
  );

  await check("half a number is told as such, and the page goes on", () =>
    visit(path, {}, async (page) => {
      const before = await budgetReady(page);
      const amount = await page.inputValue(amountOf(0));
      await page.fill(amountOf(0), "5x10");
      await page.waitForSelector('[data-test="issue"]');
      await page.fill(amountOf(0), amount);
      await verdictsWhen(page, (found) => Object.keys(found).length === Object.keys(before).length, "not mended");
    }),
  );

  await check("going to the other panels and back loses nothing, and nothing goes into the address unasked", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.fill(amountOf(3), "199万元");
      await page.click("#tab-budget");
      for (const id of ["tab-score", "tab-coverage", "tab-budget"]) await openTab(page, id);
      assert.equal(await page.inputValue(amountOf(3)), "199万元");
      await page.focus("#tab-budget");
      await page.keyboard.press("ArrowRight");
      await page.waitForSelector('[role="tab"][aria-selected="true"]:not(#tab-budget)');
      await page.keyboard.press("ArrowLeft");
      await page.waitForSelector('#tab-budget[aria-selected="true"]');
      await page.waitForSelector(amountOf(3));
      assert.equal(await page.inputValue(amountOf(3)), "199万元");
      assert.equal(new URL(page.url()).hash, "");
    }),
  );

  await check("adopting a reading settles what depended on it; the address holds it all", () =>
    visit(path, {}, async (page) => {
      const before = await budgetReady(page);
      const id = Object.keys(before).find((one) => before[one] === "depends-on-reading");
      const card = page.locator(`.finding[data-id="${id}"]`);
      await card.locator('[data-test="adopt"]').click();
      await card.locator('[data-test="reading"]').selectOption({ index: 0 });
      await card.locator('[data-test="by"]').fill("广东省商务厅");
      await card.locator('[data-test="document"]').fill("粤商务〔2022〕1号");
      await card.locator('[data-test="save"]').click();
      const after = await verdictsWhen(page, (found) => found[id] !== "depends-on-reading", "the verdict still depends on the reading");
      await page.fill(amountOf(2), "241万元");
      await until(
        () => page.inputValue(amountOf(2)),
        (amount) => amount === "241万元",
        "the amount is not kept",
      );
      const address = await shared(page);
      const text = await page.innerText(".budget-findings");
      const other = await open(address);
      try {
        await budgetReady(other);
        assert.equal(await other.inputValue(amountOf(2)), "241万元");
        assert.deepEqual(await verdicts(other), await verdicts(page));
        assert.equal(await other.innerText(".budget-findings"), text);
      } finally {
        await other.context().close();
      }
      return `${id}: ${after[id]}; address of ${address.length} characters`;
    }),
  );

  await check("a broken address begins afresh and says so", () =>
    visit(`${path}#budget=AAAA`, {}, async (page) => {
      await budgetReady(page);
      assert.notEqual(await page.innerText('.playground-note [role="status"]'), "");
    }),
  );
}

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
