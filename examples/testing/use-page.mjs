import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Builds the page of an example, serves what was built, and uses it in a real browser: `use({ page, address, check, picture })`. Ends with
 * two checks of its own: that nothing went wrong, and that no host but the page's own was asked. Vite and the browser's driver are those of
 * the example. COUNTYKIT_CHROMIUM names the browser, COUNTYKIT_SCREENSHOTS a folder in which to keep pictures.
 */
export async function usePage(example, { chromium, vite }, use) {
  const executablePath = [process.env.COUNTYKIT_CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));
  if (executablePath === undefined) {
    console.log("SKIPPED: THE PAGE WAS NOT TRIED, there is no chromium. Install one, or name it in COUNTYKIT_CHROMIUM.");
    return;
  }
  const root = fileURLToPath(new URL(".", example));
  const name = root.split(/[\\/]/u).at(-2);
  const scratch = mkdtempSync(join(tmpdir(), "countykit-page-"));
  const outDir = join(scratch, "dist");
  const count = { passed: 0, failed: 0 };
  const check = (title, outcome) => {
    count[outcome === true ? "passed" : "failed"] += 1;
    console.log(`${outcome === true ? "ok    " : "FAILED"} ${title}${typeof outcome === "string" ? `: ${outcome}` : ""}`);
  };
  await vite.build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
  const server = await vite.preview({ root, logLevel: "warn", build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1400, height: 1000 } });
    const page = await context.newPage();
    const errors = [];
    const hosts = new Set();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
    context.on("request", (request) => request.url().startsWith("http") && hosts.add(new URL(request.url()).host));
    const picture = async (title) => {
      const folder = process.env.COUNTYKIT_SCREENSHOTS;
      if (folder) await page.screenshot({ path: join(folder, `${name}-${title}.png`), fullPage: true });
    };
    const address = server.resolvedUrls.local[0];
    await use({ page, address, check, picture });
    check("nothing went wrong on the way", errors.length === 0 || errors.join("; "));
    check("no host but its own was asked", (hosts.size === 1 && hosts.has(new URL(address).host)) || [...hosts].join(", "));
  } catch (error) {
    check("the page can be used", String(error));
  } finally {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}
