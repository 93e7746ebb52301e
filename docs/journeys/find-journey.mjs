import assert from "node:assert/strict";
import { until } from "./browser.mjs";

/** Words in the middle of phrases, with what the page they lead to must say and where it must lie. */
const words = {
  zh: [
    { word: "上下界", place: /\.html/, said: "上下界" },
    { word: "物流", place: /\/rules\//, said: "物流" },
    { word: "宣传推广", place: /\/rules\//, said: "宣传推广" },
    { word: "rosterJSONSchema", place: /\/api\//, said: "rosterJSONSchema" },
  ],
  en: [
    { word: "logistics", place: /\/en\/rules\//, said: "ogistics" },
    { word: "upper bound", place: /\/en\//, said: "ound" },
    { word: "schema", place: /\/en\/api\//, said: "chema" },
  ],
};
const results = "a.result";

/** What every page that a word finds has to say: its words, or its pairs of characters. */
const partsOf = (word) =>
  /^\p{Script=Han}+$/u.test(word)
    ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
    : word.toLowerCase().split(" ");

const textOf = (html) =>
  html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]+>/g, "")
    .toLowerCase();

/** Finds pages by words through the search box, in one language. */
export async function findJourney(language, start, { open }, { check }) {
  for (const { word, place, said } of words[language])
    await check(`“${word}” finds a page that says it`, async () => {
      const page = await open(start);
      try {
        await page.click("#local-search button");
        await page.fill("#localsearch-input", word);
        await page.waitForSelector(results);
        const links = await page.$$eval(results, (found) => found.map(({ href }) => href));
        const at = links.findIndex((href) => place.test(href));
        assert.ok(at >= 0, `none of the results lies in ${place}: ${links.join(" ")}`);
        for (const link of links.slice(0, 5)) {
          const told = textOf(await (await fetch(link)).text());
          for (const part of partsOf(word)) assert.ok(told.includes(part), `${link} is found by ${word} and does not say ${part}`);
        }
        await page.locator(results).nth(at).click();
        await page.waitForURL((url) => url.href.split("#")[0] === links[at].split("#")[0]);
        const text = await until(
          () => page.innerText("main"),
          (found) => found.includes(said),
          `the page does not say ${said}`,
        );
        // A word of Chinese is found where other characters stand before it, not only where a phrase begins with it.
        if (/^\p{Script=Han}+$/u.test(word))
          assert.match(text, new RegExp(`\\p{Script=Han}${word}`, "u"), `${word} begins every phrase that it stands in`);
        return `${links.length} results, ${new URL(links[at]).pathname}, ${text.length} characters`;
      } finally {
        await page.context().close();
      }
    });
  await check("a word that is nowhere finds nothing, and says so", async () => {
    const page = await open(start);
    try {
      await page.click("#local-search button");
      await page.fill("#localsearch-input", "zzqqxxyy");
      await page.waitForSelector(".no-results");
      assert.equal(await page.locator(results).count(), 0);
    } finally {
      await page.context().close();
    }
  });
  await check("the keyboard alone finds and opens a page", async () => {
    const page = await open(start);
    try {
      await tabTo(page, "#local-search button");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#localsearch-input:focus");
      await page.keyboard.type(words[language][0].word);
      await page.waitForSelector(`${results}.selected`);
      await page.keyboard.press("ArrowDown");
      const wanted = await until(
        () => page.$eval(`${results}.selected`, ({ href }) => href),
        (href) => href !== "",
        "nothing is selected",
      );
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.href.split("#")[0] === wanted.split("#")[0]);
      await page.waitForSelector("main h1, main h2");
      return new URL(wanted).pathname;
    } finally {
      await page.context().close();
    }
  });
}

/** Presses Tab until an element has the focus; it must be among the first twenty. */
async function tabTo(page, selector) {
  for (let pressed = 1; pressed <= 20; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return pressed;
  }
  throw new Error(`twenty presses of Tab do not reach ${selector}`);
}
