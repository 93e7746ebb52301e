import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert/strict";
import { until } from "./browser.mjs";
import { amountOf, budgetReady, openTab, verdictsWhen } from "./playground-page.mjs";

const megabyte = 1024 * 1024;
const nested = (depth) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
const line = (at) => `{"id":"${at}","name":"第 ${at} 行","category":"logistics","amount":"1元","source":"superior"}`;

function budgetOf(size) {
  const head = '{"schema":"countykit-budget/1","id":"big","name":"big","programme":{"cohort":2021,"jurisdiction":"440281"},"lines":[';
  const lines = [];
  for (let length = head.length, at = 1; length < size; at += 1) {
    lines.push(line(at));
    length += Buffer.byteLength(lines.at(-1)) + 1;
  }
  return `${head}${lines.join(",")}]}`;
}

/** Files that somebody could open to hurt the page; of each the page must say what is wrong. */
export const hostile = [
  { name: "nested-20mb.json", make: () => nested(10 * megabyte - 16) },
  { name: "nested-5000.json", make: () => nested(5000) },
  { name: "nested-lines.json", make: () => `{"schema":"countykit-budget/1","lines":${nested(100_000)}}` },
  { name: "one-line-20mb.csv", make: () => "a,".repeat(10 * megabyte - 16) },
  { name: "one-cell-20mb.csv", make: () => `name,amount\n"${"甲".repeat(6 * megabyte)}` },
  { name: "lines-20mb.json", make: () => budgetOf(19 * megabyte) },
  { name: "rows-20mb.csv", make: () => `name,amount\n${"a,1元\n".repeat(2_500_000)}` },
  { name: "too-large.json", make: () => " ".repeat(21 * megabyte) },
  { name: "no-text.csv", make: () => Buffer.alloc(megabyte, 255) },
];

const han = /\p{Script=Han}/u;
const told = (page) => page.innerText('[data-test="told"]');

/** The panels that take files: how a file is opened, and what shows that the panel still works afterwards. */
const panels = [
  {
    name: "budget",
    tab: "tab-budget",
    input: '[data-test="upload"]',
    files: hostile.map(({ name }) => name),
    ready: budgetReady,
    works: async (page) => {
      await page.click('[data-test="json"]', { timeout: 30_000 });
      await page.selectOption('[data-test="programme"]', "shixing-2021");
      await page.click(".views button >> nth=0");
      await page.waitForSelector(amountOf(0));
      await verdictsWhen(page, (found) => Object.keys(found).length > 5, "the page no longer checks a budget");
    },
  },
  {
    name: "score",
    tab: "tab-score",
    input: '[data-test="score-file"]',
    files: ["nested-20mb.json", "nested-5000.json", "lines-20mb.json", "too-large.json", "no-text.csv"],
    ready: async (page) => {
      await page.waitForSelector('[data-test="total"]');
      await page.selectOption('[data-test="start"]', "blank");
      return page.innerText('[data-test="total"]');
    },
    works: async (page, before) => {
      await page.selectOption('[data-test="start"]', "lechang", { timeout: 30_000 });
      await page.selectOption('[data-test="start"]', "blank");
      await until(
        () => page.innerText('[data-test="total"]'),
        (total) => total === before,
        "the page no longer scores",
      );
    },
  },
  {
    name: "coverage",
    tab: "tab-coverage",
    input: '[data-test="rosters"]',
    files: ["nested-20mb.json", "one-line-20mb.csv", "one-cell-20mb.csv", "rows-20mb.csv", "too-large.json", "no-text.csv"],
    ready: async (page) => {
      await page.waitForSelector('[data-test="counted-on"]');
      return told(page);
    },
    works: async (page, before) => {
      await page.click('[data-test="example"]', { timeout: 30_000 });
      await until(
        () => told(page),
        (text) => text === before,
        "the page no longer counts",
      );
    },
  },
];

/** Opens hostile files in every panel: none leaves the page, and each is answered in words and leaves the panel able to do its work. */
export async function hostileUploads(language, prefix, folder, { visit }, { check, report }) {
  mkdirSync(folder, { recursive: true });
  report.hostile ??= {};
  for (const panel of panels)
    for (const name of panel.files)
      await check(`${panel.name}: ${name}`, async () => {
        const file = join(folder, name);
        writeFileSync(file, hostile.find((one) => one.name === name).make());
        const own = { requests: 0, pages: 0, external: [], bodies: [], policy: [], console: [], errors: [] };
        try {
          return await visit(`${prefix}/playground/`, { into: own }, async (page) => {
            page.setDefaultTimeout(60_000);
            await page.waitForSelector(`#${panel.tab}`);
            await openTab(page, panel.tab);
            const working = await panel.ready(page);
            const before = own.requests;
            const started = Date.now();
            await page.setInputFiles(panel.input, file);
            const answer = await page.waitForFunction(
              () => {
                const place = document.querySelector("#playground-panel");
                const notice = place?.querySelector(".notice")?.textContent?.trim() ?? "";
                const issues = place?.querySelector('.issues:not(.quiet) [data-test="issue"]')?.textContent?.trim() ?? "";
                return issues !== "" || (notice !== "" && !/……$|…$/.test(notice)) ? { notice, issues } : null;
              },
              null,
              { polling: 100, timeout: 60_000 },
            );
            const { notice, issues } = await answer.jsonValue();
            const words = `${notice} ${issues}`.trim();
            assert.notEqual(words, "", "the page does not say what is wrong");
            assert.equal(han.test(words), language === "zh", `said in the wrong language: ${words.slice(0, 200)}`);
            const opened = Date.now() - started;
            await panel.works(page, working);
            const usable = Date.now() - started;
            report.hostile[`${language} ${panel.name} ${name}`] = { opened, usable };
            assert.deepEqual(own.bodies, []);
            assert.deepEqual(own.external, []);
            assert.deepEqual(own.errors, []);
            return `${words.slice(0, 60)}; answered after ${opened} ms, works after ${usable} ms, ${own.requests - before} requests, none with a body`;
          });
        } finally {
          rmSync(file);
        }
      });
}
