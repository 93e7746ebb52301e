import assert from "node:assert/strict";
import { sidewaysOf, violationsOf } from "./accessibility.mjs";
import { phone } from "./browser.mjs";
import { none } from "./recorder.mjs";

/** A page that does what no page may do. What watches the pages must see every one of its faults. */
export const plantedPath = "/planted-faults.html";
export const planted = `<!doctype html>
<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'sha256-none'"></head>
<body><hr width="3000"><img src="http://elsewhere.invalid/picture.png"><script>document.title = "ran";</script>
<form id="form"><input></form></body></html>`;

/** Proves that the watchers see what they look for. */
export async function watchersSee(base, { visit }, { check }) {
  const own = { requests: 0, pages: 0, external: [], bodies: [], policy: [], console: [], errors: [] };
  await check("a page with planted faults is caught", () =>
    visit(plantedPath, { into: own, viewport: phone }, async (page) => {
      const { told } = await violationsOf(page);
      await page.evaluate((url) => fetch(url, { method: "POST", body: "secret" }).catch(() => undefined), `${base}/anywhere`);
      await page.evaluate(() =>
        setTimeout(() => {
          throw new Error("planted");
        }),
      );
      await page.waitForTimeout(200);
      assert.ok(own.policy.length + own.console.length > 0, "the policy is not watched");
      assert.ok(
        own.policy.some((text) => /script/.test(text)),
        `no script is seen as blocked: ${own.policy.join("; ")}`,
      );
      assert.ok(own.external.length + own.policy.filter((text) => /elsewhere/.test(text)).length > 0, "no external request is seen");
      assert.equal(own.bodies.length, 1, "a request with a body is not seen");
      assert.ok(
        own.errors.some((text) => text.includes("planted")),
        "an error is not seen",
      );
      for (const rule of ["image-alt", "html-has-lang", "document-title"])
        assert.ok(
          told.some((text) => text.startsWith(rule)),
          `axe does not see ${rule}`,
        );
      assert.ok((await sidewaysOf(page)).by > 0, "scrolling sideways is not seen");
    }),
  );
}

/** What all pages visited so far did. */
export async function nothingSeen(seen, { check }) {
  for (const [kind, title] of [
    ["external", "no page asked another host"],
    ["bodies", "no page sent anything"],
    ["policy", "no page broke its policy"],
    ["console", "no page complained in the console"],
    ["errors", "no page threw"],
  ])
    await check(title, () => none([...new Set(seen[kind])], seen.requests, `requests of ${seen.pages} visits`));
}
