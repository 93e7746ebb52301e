import { usePage } from "./use-page.mjs";

/** Uses a page on which the budget of Lechang stands in a table, whatever it is made with: edits it, breaks it, mends it, and changes language. */
export const useBudgetPage = (example, tools) =>
  usePage(example, tools, async ({ page, address, check, picture }) => {
    const finding = (id) => page.locator(`[data-id="cn-2021-guangdong-yue-shang-100/${id}"]`);
    const verdict = (id) => finding(id).getAttribute("data-verdict");
    const amount = (id) => page.locator(`[aria-labelledby="line-${id}"]`);

    await page.goto(address);
    await finding("training-cap").waitFor();
    check("the page opens in the language of the browser", (await page.textContent("h1")) === "预算核查");
    check("it has the five lines of the budget", (await page.locator("tbody tr").count()) === 5);
    check(
      "its subtotal agrees with its lines",
      (await page.locator('[data-id="arithmetic/declared#row-5"]').getAttribute("data-verdict")) === "pass",
    );
    check("the logistics floor depends on the reading", (await verdict("logistics-floor")) === "depends-on-reading");
    check("its four readings are shown", /36\.67%.*52\.67%.*39\.50%.*27\.50%/su.test(await finding("logistics-floor").innerText()));
    check(
      "training passes at 13.33 %",
      (await verdict("training-cap")) === "pass" && /13\.33%/u.test(await finding("training-cap").innerText()),
    );
    check("the findings are counted", /^符合 \d+ · 待定 \d+ · 取决于理解 1$/u.test(await page.getByRole("status").innerText()));
    await picture("zh");

    await amount("4").fill("225万元");
    await finding("training-cap").getByText("14.75%").waitFor();
    check("at 225 of 1525 it still passes", (await verdict("training-cap")) === "pass");
    await amount("4").fill("400万元");
    await finding("training-cap").getByText("23.53%").waitFor();
    check("at 400 of 1700 it fails", (await verdict("training-cap")) === "fail");
    check(
      "and the printed subtotal no longer agrees",
      (await page.locator('[data-id="arithmetic/declared#row-5"]').getAttribute("data-verdict")) === "fail",
    );

    await amount("1").fill("五百");
    await page.locator('[data-verdict="issue"]').waitFor();
    check("what is no amount is an issue with its place", (await page.locator('[data-id$=" /lines/0/amount"]').count()) === 1);
    check(
      "its field is marked",
      (await amount("1").getAttribute("aria-invalid")) === "true" && (await amount("2").getAttribute("aria-invalid")) === "false",
    );
    check("there are no findings meanwhile", (await page.locator("li").count()) === 1);
    await picture("issue");

    await amount("1").fill("510万元");
    await amount("4").fill("200万元");
    await finding("training-cap").getByText("13.33%").waitFor();
    check(
      "mended, it passes again",
      (await verdict("training-cap")) === "pass" && (await page.locator('[data-verdict="issue"]').count()) === 0,
    );

    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Budget check" }).waitFor();
    check("the findings change to English", /depends on how/u.test(await finding("logistics-floor").innerText()));
    check(
      "and the page says so",
      (await page.getAttribute("html", "lang")) === "en" && (await page.title()) === "Budget check · CountyKit",
    );
    await page.locator('input[type="date"]').fill("");
    await page.locator('[data-verdict="issue"]').waitFor();
    check("without a day there is an issue, and no other day", (await page.locator("li").count()) === 1);
    await page.setViewportSize({ width: 360, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check("it fits a phone", wide <= 360 || `${wide} pixels wide`);
    await picture("phone");
  });
