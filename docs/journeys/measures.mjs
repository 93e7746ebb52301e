import assert from "node:assert/strict";
import { join } from "node:path";
import { writeFileSync, mkdirSync } from "node:fs";
import { amountOf, budgetReady, verdictsWhen } from "./playground-page.mjs";

const most = 200_000;

/** The files that a page names itself: what has to be there before anything is shown or worked with. */
const namedIn = (html) =>
  new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="(\/[^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/rel="(?:prefetch|icon)"/.test(tag))
      .map(([, file]) => file),
  );

/**
 * What the first visit to a page takes, as the server sent it: gzip, without what the browser fetches ahead when it is idle. A page that works
 * with something large, as the playground does, may fetch that afterwards: `lazy` is a pattern of the files that begin it, and these and all
 * that come after them are told apart.
 */
export async function firstLoads(pages, server, { visit }, { check, report, goal }) {
  report.firstLoad ??= {};
  for (const { path, lazy = null } of pages)
    await check(`${path} loads in ${most / 1000} kB${lazy === null ? "" : ", before its own chunk"}`, async () => {
      const from = server.served.length;
      await visit(path, {}, () => undefined);
      const answers = server.served.slice(from);
      const named = namedIn(await (await fetch(`${server.base}${path}`)).text());
      const sum = (kept) => answers.filter(kept).reduce((total, { bytes }) => total + bytes, 0);
      const begun = lazy === null ? -1 : answers.findIndex((one) => lazy.test(one.path));
      if (lazy !== null) assert.ok(begun >= 0, `nothing that ${path} fetches afterwards is like ${lazy}`);
      const isLater = ({ path: file }, at) => begun >= 0 && at >= begun && !named.has(file);
      const loaded = sum((one) => !one.prefetch && !isLater(one, answers.indexOf(one)));
      const later = sum((one) => !one.prefetch && isLater(one, answers.indexOf(one)));
      const ahead = sum(({ prefetch }) => prefetch);
      report.firstLoad[path] = { bytes: loaded, later, ahead, answers: answers.length };
      assert.ok(answers.length > 3, `only ${answers.length} answers`);
      assert.ok(loaded <= most, `${loaded} bytes`);
      return `${loaded} bytes, ${later} afterwards, ${ahead} ahead, in ${answers.length} answers`;
    });
  const all = pages.map(({ path }) => report.firstLoad[path]?.bytes ?? Number.POSITIVE_INFINITY);
  goal("first load of the heaviest page", Math.max(...all) / 1000, { most: most / 1000, unit: "kB gzip" });
}

/** The budget of Lechang, its lines cut into many: 200 lines that come to the same. */
const manyLines = (lines) =>
  JSON.stringify({
    schema: "countykit-budget/1",
    id: "many-lines",
    name: "二百行",
    programme: { cohort: 2021, jurisdiction: "440281" },
    lines: Array.from({ length: lines }, (_, at) => ({
      id: `${at + 1}`,
      name: `第 ${at + 1} 项`,
      category: ["public-service", "logistics", "commerce", "training", "sustained-development"][at % 5],
      amount: `${10 + at}万元`,
      source: "superior",
    })),
  });

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

/** How long after a keystroke the findings are there: from the event to the first change of the findings. Told beside its goal. */
export async function keystrokes(prefix, folder, { visit }, { check, report, goal }) {
  await check("findings follow every keystroke on a budget of 200 lines", () =>
    visit(`${prefix}/playground/`, {}, async (page) => {
      await budgetReady(page);
      mkdirSync(folder, { recursive: true });
      const file = join(folder, "many-lines.json");
      writeFileSync(file, manyLines(200));
      await page.setInputFiles('[data-test="upload"]', file);
      await page.waitForSelector(amountOf(199));
      await verdictsWhen(page, (found) => Object.keys(found).length > 3, "200 lines are not checked");
      const times = await page.evaluate(async (selector) => {
        const input = document.querySelector(selector);
        const findings = document.querySelector(".budget-findings");
        const found = [];
        for (let at = 0; at < 55; at += 1) {
          const took = await new Promise((resolve, reject) => {
            const late = setTimeout(() => reject(new Error("the findings do not follow")), 10_000);
            const began = performance.now();
            const observer = new MutationObserver(() => {
              const changed = performance.now() - began;
              clearTimeout(late);
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve({ changed, painted: performance.now() - began })));
            });
            observer.observe(findings, { childList: true, subtree: true, characterData: true, attributes: true });
            input.value = `${100 + at * 37}万元`;
            input.dispatchEvent(new Event("input", { bubbles: true }));
          });
          found.push(took);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
        // The first ones warm the page up.
        return found.slice(5);
      }, amountOf(7));
      assert.equal(times.length, 50);
      const told = {};
      for (const kind of ["changed", "painted"]) {
        const sorted = times.map((one) => one[kind]).toSorted((one, other) => one - other);
        told[kind] = { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), most: sorted.at(-1) };
      }
      report.keystroke = told;
      goal("findings after a keystroke on 200 lines, median", told.changed.median, { most: 16, unit: "ms" });
      goal("findings after a keystroke on 200 lines, 95 of 100", told.changed.p95, { most: 16, unit: "ms" });
      const said = ({ median, p95 }) => `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
      return `findings changed: ${said(told.changed)}; painted: ${said(told.painted)}`;
    }),
  );
}
