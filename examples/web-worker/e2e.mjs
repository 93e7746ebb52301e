import { Buffer } from "node:buffer";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import * as vite from "vite";
import { usePage } from "../testing/use-page.mjs";

const { budget } = JSON.parse(readFileSync(new URL("../programmes/lechang-2021.json", import.meta.url), "utf8"));
const file = (name, value) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)),
});

/** A budget of many lines: one in four is training, far above 15 %. */
function large(count) {
  const categories = ["training", "logistics", "commerce", "public-service"];
  const lines = Array.from({ length: count }, (_, index) => ({
    id: `L${index}`,
    name: `第${index}行`,
    category: categories[index % 4],
    amount: `${(index % 97) + 1}.50元`,
  }));
  return { id: "large", name: "大预算", programme: budget.programme, lines };
}

await usePage(import.meta.url, { chromium, vite }, async ({ page, address, check, picture }) => {
  const state = (name, kind) => page.locator(`[data-file="${name}"][data-state="${kind}"]`);
  await page.goto(address);
  await page.setInputFiles("#files", [file("lechang.json", budget), file("broken.json", "{"), file("large.json", large(5_000))]);
  await state("large.json", "checked").waitFor({ timeout: 120_000 });
  check("a budget is checked", /符合 \d+ · 待定 \d+ · 取决于理解 1/u.test(await state("lechang.json", "checked").innerText()));
  check(
    "what is no budget is refused, and does not stop the others",
    /输入问题 1[^]*不是完整的 JSON/u.test(await state("broken.json", "refused").innerText()),
  );
  check("training of 5,000 lines fails", /培训占比 · 占比 25\.\d\d%/u.test(await state("large.json", "checked").innerText()));
  check("there is nothing left to stop", await page.locator("#stop").isDisabled());
  await page.click("#language");
  check(
    "the findings change to English without a second check",
    /Share of training · The share is 25\.\d\d%/u.test(await state("large.json", "checked").innerText()),
  );
  await picture("done");
  await page.click("#language");

  // From here on the page writes down what happens to it, in order.
  await page.evaluate(() => {
    const order = [];
    const note = () => {
      const states = [...document.querySelectorAll("#answers li")].map(({ dataset }) => `${dataset.file} ${dataset.state}`);
      for (const what of [`page ${document.documentElement.lang}`, ...states]) if (!order.includes(what)) order.push(what);
    };
    note();
    new MutationObserver(note).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
    Object.assign(window, { order });
  });
  await page.setInputFiles("#files", [file("huge.json", large(100_000)), file("after.json", budget)]);
  await state("huge.json", "begun").waitFor();
  await page.click("#language");
  await page.getByRole("heading", { name: "Check many budgets" }).waitFor();
  await page.click("#stop");
  await state("huge.json", "stopped").waitFor();
  const order = await page.evaluate(() => window.order);
  const from = order.indexOf("huge.json begun");
  const then = order.slice(from).join(", ");
  check(
    "while the worker checks 100,000 lines the page changes its language and stops it",
    then === "huge.json begun, page en, huge.json stopped, after.json stopped" || then,
  );
  await picture("stopped");

  const folder = mkdtempSync(join(tmpdir(), "countykit-files-"));
  const onDisk = ["large.json", "gone.json"].map((name, index) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(index === 0 ? large(20_000) : budget));
    return path;
  });
  await page.setInputFiles("#files", onDisk);
  await state("large.json", "begun").waitFor();
  rmSync(folder, { recursive: true });
  await state("gone.json", "unreadable").waitFor({ timeout: 120_000 });
  check("it works again after a stop, and a file that is gone meanwhile is told", (await state("large.json", "checked").count()) === 1);
});
