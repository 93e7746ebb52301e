import process from "node:process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessibility } from "./accessibility.mjs";
import { startBrowser } from "./browser.mjs";
import { budgetJourney } from "./budget-journey.mjs";
import { coverageJourney } from "./coverage-journey.mjs";
import { crawl } from "./crawl.mjs";
import { findJourney } from "./find-journey.mjs";
import { hostileUploads } from "./hostile-uploads.mjs";
import { lighthouseScores } from "./lighthouse.mjs";
import { firstLoads, keystrokes } from "./measures.mjs";
import { pageJourney } from "./page-journey.mjs";
import { recorder } from "./recorder.mjs";
import { scoreFigures } from "./score-figures.mjs";
import { scoreJourney } from "./score-journey.mjs";
import { screenshots } from "./screenshots.mjs";
import { serve } from "./serve.mjs";
import { languageJourney, switchJourney } from "./switch-journey.mjs";
import { nothingSeen, planted, plantedPath, watchersSee } from "./watchers.mjs";

const rule = "/rules/budget/cn-2022-lechang-le-fu-ban-9/three-measures.html";
const rulesOfEachKind = [
  "/rules/budget/cn-2021-guangdong-yue-shang-100/training-cap.html",
  "/rules/targets/cn-2021-suixi-sui-fu-10/centre-count.html",
  "/rules/scores/cn-2021-guangdong-yue-shang-101/training.html",
];
const api = "/api/core/numbers.html";
const prefixes = [
  ["zh", ""],
  ["en", "/en"],
];
const main = [
  ["start", "/"],
  ["embed", "/start/embed.html"],
  ["concept", "/concepts/verdicts.html"],
  ["rule", rule],
  ["rules", "/rules/"],
  ["matrix", "/rules/matrix.html"],
  ["api", api],
  ["glossary", "/glossary.html"],
  ["decision", "/decisions/"],
  ["benchmarks", "/benchmarks/"],
  ["playground", "/playground/"],
];

/** The first file of the playground that comes after the page itself. */
const playgroundChunk = /\/assets\/chunks\/[A-Z]\w*Panel\./;
const apiBuilt = (folder) => existsSync(join(folder, api));

/** The parts of the check, by name; each is given the site as it is served, the browser and where to write down. */
const parts = {
  files: async ({ folder, record }) => {
    record.begin("files");
    await crawl(folder, record);
  },
  watchers: async ({ server, browser, record }) => {
    record.begin("watchers");
    await watchersSee(server.base, browser, record);
  },
  find: async ({ browser, record }) => {
    for (const [language, prefix] of prefixes) {
      record.begin(`find (${language})`);
      await findJourney(language, `${prefix}/`, browser, record);
    }
  },
  pages: async ({ scratch, browser, record }) => {
    for (const [language, prefix] of prefixes) {
      record.begin(`pages (${language})`);
      await pageJourney(
        language,
        prefix,
        [`${prefix}${rule}`, `${prefix}/concepts/verdicts.html`, `${prefix}/glossary.html`],
        browser,
        record,
      );
      await languageJourney(language, prefix, [rule, ...rulesOfEachKind], browser, record);
      await switchJourney(language, prefix, scratch, browser, record);
    }
  },
  playground: async ({ scratch, browser, record }) => {
    for (const [language, prefix] of prefixes) {
      record.begin(`playground (${language})`);
      await budgetJourney(language, prefix, browser, record);
      await scoreJourney(prefix, browser, record);
      await scoreFigures(language, prefix, scratch, browser, record);
      await coverageJourney(prefix, scratch, browser, record);
    }
  },
  uploads: async ({ scratch, browser, record }) => {
    for (const [language, prefix] of prefixes) {
      record.begin(`hostile uploads (${language})`);
      await hostileUploads(language, prefix, scratch, browser, record);
    }
  },
  accessibility: async ({ browser, record }) => {
    await accessibility(
      prefixes.flatMap(([, prefix]) => main.map(([, path]) => `${prefix}${path}`)),
      browser,
      record,
    );
  },
  measures: async ({ folder, scratch, server, browser, record }) => {
    record.begin("measures");
    const pages = prefixes.flatMap(([, prefix]) => main.map(([name, path]) => [name, `${prefix}${path}`]));
    await firstLoads(
      pages
        .filter(([name]) => name !== "api" || apiBuilt(folder))
        .map(([name, path]) => (name === "playground" ? { path, lazy: playgroundChunk } : { path })),
      server,
      browser,
      record,
    );
    if (!apiBuilt(folder)) record.say("SKIPPED the API pages: they are not built");
    await keystrokes("", scratch, browser, record);
  },
  behaviour: async ({ browser, record }) => {
    record.begin("behaviour of all pages visited");
    await nothingSeen(browser.seen, record);
  },
  lighthouse: async ({ chromium, server, record }) => {
    record.begin("Lighthouse");
    // Performance is a median only where somebody reads it.
    await lighthouseScores(chromium, server.base, ["/", rule, "/playground/"], process.env.CI === undefined ? 3 : 1, record);
    await lighthouseScores(chromium, server.base, ["/en/", `/en${rule}`, "/en/playground/"], 1, record);
  },
};

/**
 * Checks a built site in a browser and file by file. `only` names some parts; `pictures` is a folder for pictures of the main pages.
 * Answers `{ results, report }`.
 */
export async function checkSite({ folder, chromium, only = [], pictures = null }) {
  const unknown = only.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`no part named ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} holds no built site`);
  const record = recorder();
  const scratch = mkdtempSync(join(tmpdir(), "countykit-site-"));
  const server = await serve(folder, new Map([[plantedPath, planted]]));
  const browser = await startBrowser(chromium, server.base);
  try {
    for (const [name, part] of Object.entries(parts))
      if (only.length === 0 || only.includes(name)) await part({ folder, chromium, scratch, server, browser, record });
    if (pictures !== null) await screenshots(pictures, main, browser, record);
  } finally {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  return record;
}
