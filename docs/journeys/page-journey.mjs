import assert from "node:assert/strict";
import { phone, until } from "./browser.mjs";

const marked = (page) => page.locator("[data-off]").count();

/** What a reader does on pages of rules: another day, another batch, the other language, the dark. */
export async function pageJourney(language, prefix, pages, { visit }, { check }) {
  for (const [name, path] of [
    ["the index", `${prefix}/rules/`],
    ["the matrix", `${prefix}/rules/matrix.html`],
  ]) {
    await check(`${name} greys what is not in force on an early day, and takes it back`, () =>
      visit(path, {}, async (page) => {
        assert.equal(await marked(page), 0, "something is greyed before anybody chose");
        await page.fill('.rule-switch input[type="date"]', "2015-01-01");
        if (name === "the index") await page.locator(".rule-switch select").first().selectOption({ index: 1 });
        const early = await until(
          () => marked(page),
          (count) => count > 0,
          "nothing is greyed on an early day",
        );
        await page.click('.rule-switch button[type="reset"]');
        await until(
          () => marked(page),
          (count) => count === 0,
          "the choice is not taken back",
        );
        return `${early} greyed`;
      }),
    );
    await check(`${name} greys other documents for another batch`, () =>
      visit(path, {}, async (page) => {
        if (name === "the index") await page.locator(".rule-switch select").first().selectOption({ index: 1 });
        const cohort = page.locator(".rule-switch select").last();
        const counts = [];
        for (let at = 1; at < (await cohort.locator("option").count()); at += 1) {
          await cohort.selectOption({ index: at });
          counts.push(await marked(page));
        }
        assert.ok(new Set(counts).size > 1, `every batch greys as many: ${counts.join(", ")}`);
        return `${counts.join(", ")} greyed by batch`;
      }),
    );
  }

  for (const path of pages)
    await check(`the other language of ${path} is the same page, and back`, () =>
      visit(path, {}, async (page) => {
        const heading = await page.innerText("h1");
        const wanted = language === "zh" ? `/en${path}` : path.slice("/en".length);
        await toOtherLanguage(page, wanted);
        assert.notEqual(await page.innerText("h1"), heading);
        assert.equal(await page.getAttribute("html", "lang"), language === "zh" ? "en" : "zh-CN");
        await toOtherLanguage(page, path);
        assert.equal(await page.innerText("h1"), heading);
      }),
    );

  await check("the dark is chosen by a switch and kept", () =>
    visit(pages[0], {}, async (page) => {
      const dark = () => page.evaluate(() => document.documentElement.classList.contains("dark"));
      assert.equal(await dark(), false);
      await page.locator(".VPNavBar .VPSwitchAppearance").first().click();
      await until(dark, Boolean, "the page is not dark");
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.reload({ waitUntil: "networkidle" });
      assert.equal(await dark(), true, "the dark is forgotten");
      return ground;
    }),
  );

  await check("on a phone the menu opens and leads on", () =>
    visit(pages[0], { viewport: phone }, async (page) => {
      await page.click(".VPNavBarHamburger");
      await page.locator('.VPNavScreen a[href$="/playground/"]').click();
      await page.waitForURL((url) => url.pathname === `${prefix}/playground/`);
    }),
  );
}

async function toOtherLanguage(page, wanted) {
  await page.locator(".VPNavBarTranslations button").hover();
  await page.locator(".VPNavBarTranslations .VPMenuLink a").first().click();
  await page.waitForURL((url) => url.pathname === wanted);
  const english = wanted.startsWith("/en/");
  await until(
    () => page.getAttribute("html", "lang"),
    (lang) => (lang === "en") === english,
    "the page keeps its language",
  );
}
