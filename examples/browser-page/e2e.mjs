import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, preview } from "vite";

/** Builds the page, serves what was built, and uses it in a real browser. COUNTYKIT_SCREENSHOTS keeps pictures in that folder. */
const executablePath = [process.env.COUNTYKIT_CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));
const count = { passed: 0, failed: 0 };
if (executablePath === undefined) {
  console.log("SKIPPED: THE PAGE WAS NOT TRIED, there is no chromium. Install one, or name it in COUNTYKIT_CHROMIUM.");
} else {
  await inBrowser();
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}

async function inBrowser() {
  const root = fileURLToPath(new URL(".", import.meta.url));
  const scratch = mkdtempSync(join(tmpdir(), "countykit-page-"));
  const outDir = join(scratch, "dist");
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const server = await preview({ root, logLevel: "warn", build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1400, height: 1000 } });
    await use(await context.newPage(), server.resolvedUrls.local[0]);
  } finally {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function use(page, address) {
  const errors = [];
  const hosts = new Set();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => request.url().startsWith("http") && hosts.add(new URL(request.url()).host));
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
  await picture(page, "zh");

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
  await picture(page, "issues");
  await page.fill("#budget", "{");
  check("half a JSON text is one issue", (await issues.count()) === 1);

  await page.fill("#budget", text);
  await page.click("#language");
  check(
    "the page changes to English",
    (await page.textContent("h1")) === "Budget check" && /depends on how/u.test(await finding("logistics-floor").innerText()),
  );
  await picture(page, "en");
  check("nothing went wrong on the way", errors.length === 0 || errors.join("; "));
  check("no host but its own was asked", hosts.size === 1);
}

async function picture(page, name) {
  const folder = process.env.COUNTYKIT_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `browser-page-${name}.png`), fullPage: true });
}

function check(title, outcome) {
  count[outcome === true ? "passed" : "failed"] += 1;
  console.log(`${outcome === true ? "ok    " : "FAILED"} ${title}${typeof outcome === "string" ? `: ${outcome}` : ""}`);
}
