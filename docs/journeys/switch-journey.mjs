import assert from "node:assert/strict";
import { until } from "./browser.mjs";
import { changedProgramme, countykitJson, programmeFile } from "./command-line.mjs";

const verdicts = {
  zh: {
    pass: "符合",
    fail: "不符合",
    excused: "已批准例外",
    unknown: "待定",
    "depends-on-reading": "取决于理解",
    "not-applicable": "暂无可查",
  },
  en: {
    pass: "pass",
    fail: "fail",
    excused: "excused",
    unknown: "unknown",
    "depends-on-reading": "depends on reading",
    "not-applicable": "nothing to check yet",
  },
};

/** Every cell of the matrix that is about a budget clause: whose, which clause, whether it is greyed, what it would be if it bound. */
const cells = (page) =>
  page.$$eval("td[data-programme] a.cell", (found) =>
    found.flatMap((link) => {
      const [, clause] = /\/rules\/budget\/(.+)\.html$/.exec(link.getAttribute("href")) ?? [];
      if (clause === undefined) return [];
      const bound = link.querySelector(".if-bound");
      return [
        {
          programme: link.closest("[data-programme]").dataset.programme,
          clause,
          off: link.dataset.off !== undefined,
          ifBound: bound === null || bound.hidden ? null : bound.textContent.trim(),
        },
      ];
    }),
  );

/** Findings by programme and clause, by the command line; another batch is asked for by changing the programme. */
function answers(ids, scratch, { asOf = null, cohort = null }) {
  const files = ids.map((id) =>
    cohort === null
      ? programmeFile(id)
      : changedProgramme(id, scratch, [id, cohort].join("-"), ({ budget, coverage }) => {
          budget.programme.cohort = cohort;
          if (coverage !== undefined) coverage.programme.cohort = cohort;
        }),
  );
  const { programmes } = countykitJson("check", ...files, "--only", "budget", ...(asOf === null ? [] : ["--as-of", asOf]));
  return new Map(programmes.flatMap(({ findings }, at) => findings.map((one) => [`${ids[at]} ${one.policy}/${one.rule}`, one])));
}

/** Another day and another batch: the matrix greys what the command line finds not to bind, and tells what it finds of what does. */
export async function switchJourney(language, prefix, scratch, { visit }, { check }) {
  const choose = async (page, { asOf = "", cohort = null }) => {
    await page.fill('.rule-switch input[type="date"]', asOf);
    await page
      .locator(".rule-switch select")
      .last()
      .selectOption(cohort === null ? "" : String(cohort));
  };
  const holds = async (page, choice) => {
    const all = await cells(page);
    const ids = [...new Set(all.map(({ programme }) => programme))];
    const wanted = answers(ids, scratch, choice);
    assert.ok(all.length > 50, `only ${all.length} cells`);
    let greyed = 0;
    let told = 0;
    for (const { programme, clause, off, ifBound } of await settled(page)) {
      const finding = wanted.get(`${programme} ${clause}`);
      // The command line leaves out documents of other counties and batches that were not asked for.
      const excluded = finding === undefined || finding.message.key.startsWith("not-applicable.");
      assert.equal(off, excluded, `${programme} ${clause}: ${off ? "greyed" : "not greyed"}, but ${finding?.message.key ?? "not checked"}`);
      if (off) greyed += 1;
      if (ifBound === null || choice.asOf !== undefined) continue;
      told += 1;
      assert.ok(
        ifBound.endsWith(verdicts[language][finding.verdict]) && !ifBound.endsWith(`不${verdicts[language][finding.verdict]}`),
        `${programme} ${clause}: “${ifBound}”, but ${finding.verdict}`,
      );
    }
    return { greyed, told, of: all.length };
  };
  /** The marks follow a moment after the choice. */
  const settled = async (page) => {
    let last = "";
    return until(
      async () => cells(page),
      (found) => {
        const now = JSON.stringify(found);
        const same = now === last;
        last = now;
        return same;
      },
      "the marks do not settle",
    );
  };

  for (const choice of [
    { asOf: "2015-01-01" },
    { asOf: "2022-04-17" },
    { asOf: "2022-04-18" },
    { cohort: 2019 },
    { cohort: 2020 },
    { cohort: 2021 },
  ])
    await check(`with ${JSON.stringify(choice)} the matrix binds what the command line binds`, () =>
      visit(`${prefix}/rules/matrix.html`, {}, async (page) => {
        await choose(page, choice);
        const { greyed, told, of } = await holds(page, choice);
        return `${greyed} of ${of} cells greyed, ${told} told as if bound`;
      }),
    );

  await check("a day before a document is in force greys it, the day itself does not", () =>
    visit(`${prefix}/rules/matrix.html`, {}, async (page) => {
      const clause = "cn-2022-lechang-le-fu-ban-9/special-account";
      const offOn = async (asOf) => {
        await choose(page, { asOf });
        return (await settled(page)).find((one) => one.programme === "lechang-2021" && one.clause === clause)?.off;
      };
      assert.equal(await offOn("2022-04-17"), true);
      assert.equal(await offOn("2022-04-18"), false);
    }),
  );
}

/** What a page of a rule shows that no language may change: numbers, colours of verdicts, parts and their rows. */
const shape = (page) =>
  page.evaluate(() => {
    const main = document.querySelector("main .vp-doc");
    const said = [...main.querySelectorAll("table td, .as-of, details li")].map(({ textContent }) => textContent);
    return {
      headings: [...main.querySelectorAll("h2, h3")].map(({ id }) => id),
      verdicts: [...main.querySelectorAll(".verdict")].map(({ className }) => className),
      rows: [...main.querySelectorAll("table")].map((table) => table.querySelectorAll("tr").length),
      percents: said.flatMap((text) => text.match(/\d+(?:\.\d+)? ?%/g)?.map((one) => one.replace(" ", "")) ?? []),
    };
  });

/** From a page of a rule to the same in the other language and back: the same rule, the same answers, other words. */
export async function languageJourney(language, prefix, paths, { visit }, { check }) {
  for (const path of paths)
    await check(`${path} says the same in the other language`, () =>
      visit(`${prefix}${path}`, {}, async (page) => {
        const before = await shape(page);
        const heading = await page.innerText("h1");
        assert.ok(before.verdicts.length > 0, "no verdict is shown");
        const other = language === "zh" ? `/en${path}` : path;
        await page.locator(".VPNavBarTranslations button").hover();
        await page.locator(".VPNavBarTranslations .VPMenuLink a").first().click();
        await page.waitForURL((url) => url.pathname === other);
        await until(
          () => page.innerText("h1"),
          (text) => text !== heading,
          "the heading stays as it was",
        );
        assert.equal(/\p{Script=Han}/u.test(await page.innerText("h1")), language === "en", "the heading is in the wrong language");
        assert.deepEqual(await shape(page), before);
        return `${before.headings.length} headings, ${before.verdicts.length} verdicts, ${before.percents.length} shares`;
      }),
    );
}
