import { chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** The address of a page without the state behind #, which may be long. */
const placeOf = (page) => page.url().replace(/#.*$/, "");

/**
 * A browser that keeps an eye on every page it opens. `open({ path, … })` answers a page of the site in a context of its own;
 * `seen` holds what no page may do: ask another host, send a body, break the policy, complain in the console, throw.
 */
export async function startBrowser(path, base, port) {
  const browser = await chromium.launch({
    executablePath: path,
    args: port === undefined ? flags : [...flags, `--remote-debugging-port=${port}`],
  });
  const seen = { requests: 0, pages: 0, external: [], bodies: [], policy: [], console: [], errors: [] };

  function watch(page, into) {
    page.on("request", (request) => {
      const url = request.url();
      into.requests += 1;
      if (!url.startsWith(`${base}/`) && !url.startsWith("data:") && !url.startsWith(`blob:${base}`))
        into.external.push(`${placeOf(page)} asks ${url}`);
      if (request.method() !== "GET" || request.postData() !== null) into.bodies.push(`${placeOf(page)} sends ${request.method()} ${url}`);
    });
    page.on("console", (message) => {
      if (message.text().startsWith("policy violation: ")) into.policy.push(`${placeOf(page)} ${message.text()}`);
      else if (["error", "warning"].includes(message.type())) into.console.push(`${placeOf(page)} ${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => into.errors.push(`${placeOf(page)} ${error.stack ?? error.message}`));
  }

  async function open(address, { viewport = desktop, scheme = "light", into = seen, language = "zh-CN" } = {}) {
    const context = await browser.newContext({ viewport, colorScheme: scheme, locale: language, reducedMotion: "reduce" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: base });
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        console.warn(`policy violation: ${violatedDirective} ${blockedURI}`);
      });
    });
    const page = await context.newPage();
    into.pages += 1;
    watch(page, into);
    await page.goto(address.startsWith("http") ? address : `${base}${address}`, { waitUntil: "networkidle" });
    return page;
  }

  /** Opens a page, works on it, and closes it whatever happens. */
  async function visit(address, options, work) {
    const page = await open(address, options);
    try {
      return await work(page);
    } finally {
      await page.context().close();
    }
  }

  return { browser, seen, open, visit, close: () => browser.close() };
}

/** What is shown may follow a little later; this waits until `read` answers something that `wanted` accepts. */
export async function until(read, wanted, what, patience = 15_000) {
  const started = Date.now();
  let last;
  do {
    last = await read();
    if (wanted(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() - started < patience);
  throw new Error(`${what}: still ${JSON.stringify(last)}`);
}
