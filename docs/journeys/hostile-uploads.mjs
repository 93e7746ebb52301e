import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert/strict";
import { amountOf, budgetReady, verdictsWhen } from "./playground-page.mjs";

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

/** Files that somebody could open to hurt the page. `told` is whether the page must say that something is wrong. */
export const hostile = [
  { name: "nested-20mb.json", make: () => nested(10 * megabyte - 16), told: true },
  { name: "nested-5000.json", make: () => nested(5000), told: true },
  { name: "nested-lines.json", make: () => `{"schema":"countykit-budget/1","lines":${nested(100_000)}}`, told: true },
  { name: "one-line-20mb.csv", make: () => "a,".repeat(10 * megabyte - 16), told: true },
  { name: "one-cell-20mb.csv", make: () => `name,amount\n"${"甲".repeat(6 * megabyte)}`, told: true },
  { name: "lines-20mb.json", make: () => budgetOf(19 * megabyte), told: true },
  { name: "rows-20mb.csv", make: () => `name,amount\n${"a,1元\n".repeat(2_500_000)}`, told: false },
  { name: "too-large.json", make: () => " ".repeat(21 * megabyte), told: true },
  { name: "no-text.csv", make: () => Buffer.alloc(megabyte, 255), told: true },
];

const han = /\p{Script=Han}/u;

/** Opens hostile files: none leaves the page, and each leaves it able to answer a click and to check a budget. */
export async function hostileUploads(language, prefix, folder, { visit }, { check, report }) {
  mkdirSync(folder, { recursive: true });
  report.hostile ??= {};
  for (const { name, make, told } of hostile)
    await check(name, async () => {
      const file = join(folder, name);
      writeFileSync(file, make());
      const own = { requests: 0, pages: 0, external: [], bodies: [], policy: [], console: [], errors: [] };
      try {
        return await visit(`${prefix}/playground/`, { into: own }, async (page) => {
          page.setDefaultTimeout(60_000);
          await budgetReady(page);
          const before = own.requests;
          const started = Date.now();
          await page.setInputFiles('[data-test="upload"]', file);
          const answer = await page.waitForFunction(
            () => {
              const notice = document.querySelector(".budget .notice")?.textContent?.trim() ?? "";
              const issues = document.querySelector('.budget [data-test="issue"]')?.textContent?.trim() ?? "";
              const own = document.querySelector('[data-test="programme"]')?.value === "";
              const settled = issues !== "" || own || (notice !== "" && !/……$|…$/.test(notice));
              return settled ? { notice, issues } : null;
            },
            null,
            { polling: 100, timeout: 60_000 },
          );
          const { notice, issues } = await answer.jsonValue();
          const words = `${notice} ${issues}`.trim();
          if (told) {
            assert.notEqual(words, "", "the page does not say what is wrong");
            assert.equal(han.test(words), language === "zh", `said in the wrong language: ${words.slice(0, 200)}`);
          }
          const opened = Date.now() - started;
          await page.click('[data-test="json"]', { timeout: 30_000 });
          await page.selectOption('[data-test="programme"]', "shixing-2021");
          await page.click(".views button >> nth=0");
          await page.waitForSelector(amountOf(0));
          await verdictsWhen(page, (found) => Object.keys(found).length > 5, "the page no longer checks a budget");
          const usable = Date.now() - started;
          report.hostile[`${language} ${name}`] = { opened, usable };
          assert.deepEqual(own.bodies, []);
          assert.deepEqual(own.external, []);
          assert.deepEqual(own.errors, []);
          return `${words.slice(0, 60) || "taken"}; opened after ${opened} ms, checks another after ${usable} ms, ${own.requests - before} requests, none with a body`;
        });
      } finally {
        rmSync(file);
      }
    });
}
