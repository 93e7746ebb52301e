import assert from "node:assert/strict";
import { until } from "./browser.mjs";
import { changedProgramme, countykit, countykitJson, programmeFile, spanOfPoints } from "./command-line.mjs";
import { openTab, shared } from "./playground-page.mjs";

const file = programmeFile("lechang-2019");
const numbersIn = (text) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
const bare = (text) => text.replaceAll(/\s+/g, "");
const total = (page) => page.innerText('[data-test="total"]');
const groups = (page) =>
  page.$$eval(".score-facts > details > summary > strong", (found) => found.map(({ textContent }) => textContent.trim()));
const moves = (page) => page.$$eval('[data-test="uplift"] > ol > li', (found) => found.map(({ textContent }) => textContent.trim()));
const told = (page, place, line) =>
  page.$$eval(`[data-test="${place}"] > ${line}`, (found) => found.map(({ childNodes }) => childNodes[0]?.textContent.trim() ?? ""));

/** Scores the county of the example, asks for targets and sets a fact: every figure is the one that the command line gives. */
export async function scoreFigures(language, prefix, scratch, { visit, open }, { check }) {
  const path = `${prefix}/playground/`;
  const scored = (work) =>
    visit(path, {}, async (page) => {
      await ready(page);
      return work(page);
    });

  await check("total and groups of the example are those of the command line", () =>
    scored(async (page) => {
      const { scoring } = countykitJson("score", file);
      await settles(page, scoring);
      return `${spanOfPoints(scoring.total)}, ${scoring.groups.length} groups`;
    }),
  );

  for (const target of [60, 90, 97, 110])
    await check(`the way up to ${target} points, and what would settle it, are those of the command line`, () =>
      scored(async (page) => {
        await page.fill('[data-test="target"]', `${target}`);
        await page.fill('[data-test="at-least"]', `${target}`);
        return upliftIs(page, language, file, target);
      }),
    );

  await check("a fact that is set counts as the command line counts it, and the address keeps fact and target", () =>
    scored(async (page) => {
      const changed = changedProgramme("lechang-2019", scratch, "reported", ({ score }) => {
        score.facts = [...score.facts.filter(({ id }) => id !== "cases.reported"), { id: "cases.reported", value: true }];
      });
      const before = countykitJson("score", file).scoring;
      const { scoring } = countykitJson("score", changed);
      assert.notDeepEqual(scoring.total, before.total, "the fact changes nothing");
      await page.$$eval(".score-facts details", (found) => {
        for (const one of found) one.open = true;
      });
      await page.locator('[data-fact="cases.reported"] input[type="radio"]').first().check();
      await settles(page, scoring);
      await page.fill('[data-test="target"]', "97");
      await page.fill('[data-test="at-least"]', "97");
      await upliftIs(page, language, changed, 97);
      const other = await open(await shared(page));
      try {
        await ready(other);
        await settles(other, scoring);
        assert.equal(await other.inputValue('[data-test="target"]'), "97");
        await upliftIs(other, language, changed, 97);
      } finally {
        await other.context().close();
      }
      return `${spanOfPoints(before.total)} → ${spanOfPoints(scoring.total)}`;
    }),
  );
}

async function ready(page) {
  await page.waitForSelector('[role="tab"]');
  await openTab(page, "tab-score");
  await page.waitForSelector('[data-test="total"]');
}

async function settles(page, scoring) {
  await until(
    () => total(page),
    (text) => text === spanOfPoints(scoring.total),
    `the total is not ${spanOfPoints(scoring.total)}`,
  );
  assert.deepEqual(
    (await groups(page)).slice(0, scoring.groups.length),
    scoring.groups.map(({ points }) => spanOfPoints(points)),
  );
}

/** Start, total, cost and every move of the plan, or how far one gets; and how many facts would settle the question. */
async function upliftIs(page, language, of, target) {
  const { uplift, decisive } = countykitJson("score", of, "--target", `${target}`);
  const text = bare(countykit("score", of, "--target", `${target}`, "--lang", language));
  const wanted = uplift.plan === null ? [] : uplift.plan.moves;
  const heading = [
    ...(uplift.outcome === "unreachable" ? [uplift.best] : []),
    ...(uplift.plan === null ? [] : [uplift.start, uplift.plan.total, 1, Number(uplift.plan.cost)]),
  ];
  await until(
    async () => ({ moves: (await moves(page)).length, numbers: (await told(page, "uplift", "p:not(.hint)")).flatMap(numbersIn) }),
    (found) => found.moves === wanted.length && found.numbers.join() === heading.join(),
    `the way up to ${target} is not ${JSON.stringify(heading)} in ${wanted.length} moves`,
  );
  for (const move of await moves(page)) assert.ok(text.includes(bare(move)), `the command line does not say “${move}”`);
  const settled = decisive.settled ? [] : decisive.byAnswer.map(({ size }) => [target, size]);
  assert.deepEqual((await told(page, "decisive", "ul > li")).map(numbersIn), settled);
  return `${uplift.outcome}: ${heading.join(", ")}; ${wanted.length} moves; settled by ${settled.map(([, size]) => size).join(" or ") || "nothing more"}`;
}
