import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { desktop, phone } from "./browser.mjs";
import { openTab, tabs } from "./playground-page.mjs";

/** Pictures of pages on both screens in both themes, for people to look at. */
export async function screenshots(folder, pages, { visit }, { say }) {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  for (const [name, path] of pages)
    for (const [screen, viewport] of Object.entries({ desktop, phone }))
      for (const scheme of ["light", "dark"])
        await visit(path, { viewport, scheme }, async (page) => {
          const shoot = async (what) => {
            await page.waitForLoadState("networkidle");
            await page.waitForTimeout(300);
            await page.screenshot({ path: join(folder, `${what}-${screen}-${scheme}.png`) });
            taken += 1;
          };
          if (!path.includes("/playground/")) await shoot(name);
          else {
            await page.waitForSelector('[role="tab"]');
            for (const tab of await tabs(page)) {
              await openTab(page, tab);
              await shoot(`${name}-${tab.replace("tab-", "")}`);
            }
          }
        });
  say(`${taken} pictures in ${folder}`);
}
