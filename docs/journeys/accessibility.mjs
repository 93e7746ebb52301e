import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { desktop, phone } from "./browser.mjs";
import { openTab, tabs } from "./playground-page.mjs";
import { none } from "./recorder.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** One pixel may come from rounding. */
const slack = 1;

/** What axe-core says against a page. */
export async function violationsOf(page) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      resultTypes: ["violations", "passes"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  const told = violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${first.target.join(" ")} ${first.html.slice(0, 120)}\n    ${first.failureSummary.replaceAll("\n", " ")}`;
  });
  return { told, rules: passes.length };
}

/** How far a page can be pushed sideways, and what sticks out. */
export const sidewaysOf = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return { by: 0, what: "" };
    const kept = (element) => {
      const around = element.parentElement;
      return around !== null && (getComputedStyle(around).overflowX !== "visible" || kept(around));
    };
    const out = (element) => element.getBoundingClientRect().right > clientWidth + 1 && !kept(element);
    const wide = [...document.querySelectorAll("body *")].filter(out);
    return {
      by: scrollWidth - clientWidth,
      what: wide
        .slice(0, 5)
        .map(({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.slice(0, 30) ?? ""}`)
        .join(" | "),
    };
  });

/** Colours change over a moment when the theme does. */
const moment = 400;

/** axe-core on pages, in both themes and on both screens; and no page scrolls sideways on a phone. */
export async function accessibility(pages, { visit }, { check, begin, say }) {
  begin("accessibility");
  for (const path of pages)
    await check(path, () =>
      visit(path, {}, async (page) => {
        const problems = [];
        let looked = 0;
        const panels = path.includes("/playground/") ? await tabsOf(page) : [null];
        for (const panel of panels) {
          if (panel !== null) await openTab(page, panel);
          for (const [screen, viewport] of Object.entries({ desktop, phone }))
            for (const colorScheme of ["light", "dark"]) {
              await page.setViewportSize(viewport);
              await page.emulateMedia({ colorScheme });
              await page.waitForLoadState("networkidle");
              await page.waitForTimeout(moment);
              const { told, rules } = await violationsOf(page);
              looked += rules;
              const where = [screen, colorScheme, ...(panel === null ? [] : [panel])].join(", ");
              problems.push(...told.map((text) => `${where}: ${text}`));
              const sideways = await sidewaysOf(page);
              if (sideways.by > slack) problems.push(`${where}: scrolls sideways by ${sideways.by} px: ${sideways.what}`);
            }
        }
        return none(problems, looked, "rules of axe passed");
      }),
    );
  say(`${pages.length} pages, two screens, two themes`);
}

async function tabsOf(page) {
  await page.waitForSelector('[role="tab"]');
  return tabs(page);
}
