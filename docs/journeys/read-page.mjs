import { createHash } from "node:crypto";

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const decode = (text) => text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);

/** Tags with their attributes; the content of comments, scripts and styles is not looked into. */
const pattern =
  /<!--[\s\S]*?-->|<(script|style|title)\b([^>]*)>([\s\S]*?)<\/\1\s*>|<([a-z][\w-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;

function attributesOf(text) {
  const found = new Map();
  for (const [, name, double, single, bare] of text.matchAll(/([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g))
    found.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ""));
  return found;
}

/** What a page says of itself and what it points to, as far as the checks of the site want it. */
export function readPage(html) {
  const page = {
    lang: null,
    title: "",
    description: "",
    policy: null,
    headings: 0,
    ids: new Set(),
    links: [],
    files: [],
    imagesWithoutAlt: [],
    inlineScripts: [],
    inlineStyles: 0,
    handlers: [],
  };
  for (const [, raw, rawAttributes = "", content = "", tag, attributes = ""] of html.matchAll(pattern)) {
    if (raw === undefined && tag === undefined) continue;
    const name = (raw ?? tag).toLowerCase();
    const has = attributesOf(raw === undefined ? attributes : rawAttributes);
    if (has.has("id")) page.ids.add(has.get("id"));
    for (const attribute of has.keys()) if (/^on[a-z]+$/.test(attribute)) page.handlers.push(`${name} ${attribute}`);
    if (name === "html") page.lang = has.get("lang") ?? null;
    else if (name === "title") page.title ||= decode(content.trim());
    else if (name === "h1") page.headings += 1;
    else if (name === "a" && has.has("href")) page.links.push(has.get("href"));
    else if (name === "img") {
      if (!has.has("alt")) page.imagesWithoutAlt.push(has.get("src") ?? "");
      page.files.push(has.get("src") ?? "");
    } else if (name === "link" && has.has("href")) page.files.push(has.get("href"));
    else if (name === "style") page.inlineStyles += 1;
    else if (name === "script") {
      if (has.has("src")) page.files.push(has.get("src"));
      else page.inlineScripts.push(`sha256-${createHash("sha256").update(content).digest("base64")}`);
    } else if (name === "meta") {
      if (has.get("name") === "description") page.description = has.get("content") ?? "";
      if (has.get("http-equiv") === "Content-Security-Policy") page.policy = has.get("content") ?? "";
    }
  }
  return page;
}
