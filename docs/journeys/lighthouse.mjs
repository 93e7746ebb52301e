import assert from "node:assert/strict";
import lighthouse, { desktopConfig } from "lighthouse";
import { createServer } from "node:net";
import { startBrowser } from "./browser.mjs";

/** Held in every run: what does not depend on how busy the machine is. */
const held = ["accessibility", "best-practices", "seo"];
const least = 95;
/** Parts of performance that are no times: how far things jump, in the unit of Lighthouse, and bytes. */
const steady = { "cumulative-layout-shift": 0.1, "total-byte-weight": 600_000 };

/** Lighthouse on pages with the presets for a desktop and a phone. Performance is the median of the runs and is told beside its goal. */
export async function lighthouseScores(chromiumPath, base, pages, runs, { check, report, goal, say }) {
  const port = await freePort();
  const { close } = await startBrowser(chromiumPath, base, port);
  report.lighthouse ??= {};
  try {
    for (const path of pages)
      for (const preset of ["desktop", "mobile"])
        await check(`${path}, ${preset}`, async () => {
          const all = [];
          for (let run = 0; run < runs; run += 1) all.push(await once(`${base}${path}`, port, preset));
          const performance = all.map(({ scores }) => scores.performance).toSorted((one, other) => one - other);
          const { scores, wrong, values, bench } = all[0];
          report.lighthouse[`${path} ${preset}`] = { ...scores, performance, values: all.map((one) => one.values), bench };
          for (const category of held)
            assert.ok(
              all.every((one) => one.scores[category] >= least),
              `${category} ${all.map((one) => one.scores[category]).join(", ")}: ${wrong[category].join("; ")}`,
            );
          for (const [audit, bound] of Object.entries(steady))
            assert.ok(Math.max(...all.map((one) => one.values[audit])) <= bound, `${audit} ${values[audit]}`);
          const median = performance[Math.floor(performance.length / 2)];
          goal(`Lighthouse performance of ${path}, ${preset}, median of ${runs}`, median, { least, unit: "points" });
          return `performance ${median} of ${performance.join(", ")}; ${held.map((category) => `${category} ${scores[category]}`).join(", ")}; machine ${bench}`;
        });
    say(`performance is the median of ${runs} runs on this machine and is not held`);
  } finally {
    await close();
  }
}

async function once(url, port, preset) {
  const settings = { port, output: "json", logLevel: "error", onlyCategories: ["performance", ...held] };
  const { lhr } = await lighthouse(url, settings, preset === "desktop" ? desktopConfig : undefined);
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  const scores = {};
  const wrong = {};
  for (const [id, { score, auditRefs }] of Object.entries(lhr.categories)) {
    scores[id] = Math.round((score ?? 0) * 100);
    wrong[id] = auditRefs
      .map((ref) => lhr.audits[ref.id])
      .filter((audit) => audit.score !== null && audit.score < 1)
      .map(
        ({ id: audit, displayValue, details }) =>
          `${audit} ${displayValue ?? ""} ${JSON.stringify(details?.items?.[0] ?? {}).slice(0, 300)}`,
      );
  }
  const numbers = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "speed-index", ...Object.keys(steady)];
  const values = Object.fromEntries(numbers.map((id) => [id, lhr.audits[id]?.numericValue ?? 0]));
  return { scores, wrong, values, bench: lhr.environment.benchmarkIndex };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
