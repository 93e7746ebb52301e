import { chromium } from "playwright-core";
import * as vite from "vite";
import { usePage } from "../testing/use-page.mjs";

await usePage(import.meta.url, { chromium, vite }, async ({ page, address, check, picture }) => {
  const finding = (id) => page.locator(`[data-id="cn-2021-guangdong-yue-shang-100/${id}"]`);
  const verdict = (id) => finding(id).getAttribute("data-verdict");

  await page.goto(address);
  check("the page opens in the language of the browser", (await page.textContent("h1")) === "预算核查");
  check("the sample's logistics floor depends on the reading", (await verdict("logistics-floor")) === "depends-on-reading");
  check("its four readings are shown", /36\.67%.*52\.67%.*39\.50%.*27\.50%/su.test(await finding("logistics-floor").innerText()));
  check(
    "training passes at 13.33 %",
    /13\.33%/u.test(await finding("training-cap").innerText()) && (await verdict("training-cap")) === "pass",
  );
  check(
    "hardware is unknown in [0 %, 34 %]",
    /\[0\.00%, 34\.00%\]/u.test(await finding("hardware-cap").innerText()) && (await verdict("hardware-cap")) === "unknown",
  );
  await picture("zh");

  const text = await page.inputValue("#budget");
  await page.fill("#budget", text.replace('"200万元"', '"225万元"'));
  check("at 225 of 1525 training still passes while it is typed", (await verdict("training-cap")) === "pass");
  await page.fill("#budget", text.replace('"200万元"', '"400万元"'));
  check("400 of 1700 or 2200 fails", (await verdict("training-cap")) === "fail");
  check(
    "and the printed subtotal no longer agrees",
    (await page.locator('[data-id="arithmetic/declared#row-5"]').getAttribute("data-verdict")) === "fail",
  );

  await page.fill("#budget", text.replace('"510万元"', '"五百"').replace('"550万元"', '"-1"'));
  const issues = page.locator('[data-verdict="issue"]');
  check(
    "every issue is shown with its place",
    (await issues.allInnerTexts()).filter((one) => /\/lines\/[01]\/amount/u.test(one)).length === 2,
  );
  await picture("issues");
  await page.fill("#budget", "{");
  check("half a JSON text is one issue", (await issues.count()) === 1);

  await page.fill("#budget", text);
  await page.click("#language");
  check(
    "the page changes to English",
    (await page.textContent("h1")) === "Budget check" && /depends on how/u.test(await finding("logistics-floor").innerText()),
  );
  await picture("en");
});
