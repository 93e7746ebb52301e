import { until } from "./browser.mjs";

/** What the journeys know of the playground: its panels by tab, findings by verdict, lines by field. */
const finding = ".finding[data-id]";

export const tabs = (page) => page.$$eval('[role="tab"]', (found) => found.map(({ id }) => id));

export async function openTab(page, id) {
  await page.click(`#${id}`);
  await page.waitForSelector(`#${id}[aria-selected="true"]`);
  await page.waitForSelector("#playground-panel > div");
}

/** Verdicts of all findings shown, by finding. */
export const verdicts = (page) =>
  page.$$eval(finding, (found) => Object.fromEntries(found.map(({ dataset }) => [dataset.id, dataset.verdict])));

export const verdictsWhen = (page, wanted, what) => until(() => verdicts(page), wanted, what);

/** Opens the panel of budgets and waits until the budget of Lechang is checked. */
export async function budgetReady(page) {
  await page.waitForSelector(finding);
  return verdictsWhen(page, (found) => Object.keys(found).length > 5, "the budget is not checked");
}

export const amountOf = (line) => `[data-test="amount-${line}"]`;

/** The address once the state is in it. */
export async function shared(page, before = "") {
  await page.click(".playground-share");
  await page.waitForFunction(() => document.querySelector('.playground-note [role="status"]')?.textContent !== "");
  return until(
    () => page.url(),
    (url) => url.includes("#") && url !== before,
    "the address has no state",
  );
}

/** Goes to the page in the other language by a link, as a reader does, without loading anything anew. */
export async function inOtherLanguage(page) {
  const other = await page.evaluate(() => (location.pathname.startsWith("/en/") ? "/playground/" : "/en/playground/"));
  await page.$eval(`a[href^="${other}"]`, (link) => link.click());
  await page.waitForFunction((wanted) => location.pathname.replace(/index\.html$/, "") === wanted, other);
  await page.waitForSelector(`html[lang^="${other.startsWith("/en/") ? "en" : "zh"}"]`);
}

/** The two ends of a number or of `least–most`. */
export function spanOf(text) {
  const ends = text.split("–").map(Number);
  if (ends.some((end) => !Number.isFinite(end))) throw new Error(`${text} is no span of points`);
  return { least: ends[0], most: ends.at(-1) };
}
