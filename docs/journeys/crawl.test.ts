import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkLinks, checkPairs, checkPolicy, crawl, readSite } from "./crawl.mjs";
import { readPage } from "./read-page.mjs";
import { recorder } from "./recorder.mjs";

/** A small site with one fault of each kind. */
const policy = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const page = (lang: string, body: string, { title = "Title", csp = policy } = {}) =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta http-equiv="Content-Security-Policy" content="${csp}"><title>${title}</title>` +
  `<meta name="description" content="What it is"></head><body>${body}</body></html>`;
const files: Record<string, string> = {
  "index.html": page("zh-CN", '<h1 id="top">A</h1><a href="/en/">English</a><a href="/b.html#here">B</a><a href="#top">top</a>'),
  "en/index.html": page("en", '<h1>A</h1><a href="/">中文</a><a href="https://elsewhere.invalid/x#y">x</a>'),
  "b.html": page("zh-CN", '<h1>B</h1><p id="there">x</p><a href="/nowhere.html">n</a><img src="/missing.svg">'),
  "en/c.html": page("zh-CN", "<h1>C</h1><h1>D</h1><script>alert(1)</script><!-- <a href='/comment.html'> -->", { title: "" }),
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "countykit-crawl-"));
  for (const [name, html] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), html);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("links that lead nowhere and places that are not there are found, links to other sites are left alone", () => {
  const { problems, links } = checkLinks(folder, readSite(folder));
  expect(links).toBe(6);
  expect(problems).toEqual(["b.html: /nowhere.html leads nowhere", "index.html: /b.html#here has no such place"]);
});

test("pages without their other language are found", () => {
  expect(checkPairs(readSite(folder))).toEqual(["b.html: no en/b.html", "en/c.html: no c.html"]);
});

test("a policy that is missing, loose or without the hash of a script is found", () => {
  expect(checkPolicy(readPage("<html></html>"))).toEqual(["no Content-Security-Policy"]);
  expect(checkPolicy(readPage(page("en", "<h1>A</h1>")))).toEqual([]);
  expect(checkPolicy(readPage(page("en", "<script>1</script>")))).toHaveLength(1);
  expect(checkPolicy(readPage(page("en", "", { csp: `${policy}; img-src https://x.invalid` })))).toEqual([
    "the policy is loose: img-src https://x.invalid",
  ]);
  expect(checkPolicy(readPage(page("en", '<p onclick="x()">', { csp: policy.replace("script-src 'self'; ", "") })))).toEqual([
    "scripts may be anything: ",
    "a script in an attribute: p onclick",
  ]);
});

test("every check of the files finds its fault in the small site", async () => {
  const record = recorder();
  await crawl(folder, record);
  expect(record.results.filter(({ ok }) => ok).map(({ name }) => name)).toEqual([]);
});
