import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readPage } from "./read-page.mjs";
import { none } from "./recorder.mjs";
import { fileOf } from "./serve.mjs";

/** What the policy of every page must say; scripts and styles come on top. */
const strict = ["default-src 'none'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'"];
const notFound = "404.html";

/** Every page of a built site by its path inside it, read. */
export function readSite(folder) {
  const pages = new Map();
  const walk = (inside) => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith(".html")) pages.set(relative(folder, path).split(sep).join("/"), readPage(readFileSync(path, "utf8")));
    }
  };
  walk(folder);
  return pages;
}

const each = (pages, find) => [...pages].flatMap(([path, page]) => find(page, path).map((problem) => `${path}: ${problem}`));
const isEnglish = (path) => path.startsWith("en/");

/** Checks all files of a built site without a browser: links, headings, words about pages, policy, pairs of languages. */
export async function crawl(folder, { check }) {
  const pages = readSite(folder);
  const content = new Map([...pages].filter(([path]) => path !== notFound));
  await check("every link leads to a page and to a place on it", () => {
    const { problems, links } = checkLinks(folder, pages);
    return none(problems, links, `links of ${pages.size} pages`);
  });
  await check("every file a page asks for is there", () => {
    const wanted = [...pages.values()].flatMap(({ files }) => files);
    const missing = each(pages, ({ files }) => files.filter((file) => !file.startsWith("data:") && fileOf(folder, file) === null));
    return none(missing, wanted.length, "files asked for");
  });
  await check("every picture has a text instead", () =>
    none(
      each(pages, ({ imagesWithoutAlt }) => imagesWithoutAlt),
      pages.size,
      "pages",
    ),
  );
  await check("every page has one main heading", () =>
    none(
      each(content, ({ headings }) => (headings === 1 ? [] : [`${headings} h1`])),
      content.size,
      "pages",
    ),
  );
  await check("every page says its language", () =>
    none(
      each(content, ({ lang }, path) => (lang === (isEnglish(path) ? "en" : "zh-CN") ? [] : [`lang ${lang}`])),
      content.size,
      "pages",
    ),
  );
  await check("every page has a title and a description", () =>
    none(
      each(content, ({ title, description }) => [
        ...(title.trim() === "" ? ["no title"] : []),
        ...(description.trim() === "" ? ["no description"] : []),
      ]),
      content.size,
      "pages",
    ),
  );
  await check("every Chinese page has its English page, and back", () => none(checkPairs(content), content.size, "pages"));
  await check("every page has the policy, and no script or style beside it", () => none(each(pages, checkPolicy), pages.size, "pages"));
  return pages.size;
}

/** Links that lead nowhere, and how many were followed. Links to other sites are only read. */
export function checkLinks(folder, pages) {
  const problems = [];
  let links = 0;
  for (const [path, page] of pages) {
    for (const href of new Set(page.links)) {
      links += 1;
      const url = URL.canParse(href, `http://site/${path}`) ? new URL(href, `http://site/${path}`) : null;
      if (url === null) problems.push(`${path}: ${href} is no address`);
      else if (url.host === "site") {
        const target = decodeURIComponent(url.pathname);
        const file = fileOf(folder, target);
        const place = decodeURIComponent(url.hash.slice(1));
        const inside = file === null ? null : relative(folder, file).split(sep).join("/");
        if (inside === null) problems.push(`${path}: ${href} leads nowhere`);
        else if (place !== "" && pages.get(inside)?.ids.has(place) !== true) problems.push(`${path}: ${href} has no such place`);
      } else if (!["https:", "http:", "mailto:"].includes(url.protocol)) problems.push(`${path}: ${href} has a strange protocol`);
    }
  }
  return { problems, links };
}

/** Pages without their other language, and pages that do not link to it. */
export function checkPairs(pages) {
  return [...pages].flatMap(([path, { links }]) => {
    const other = isEnglish(path) ? path.slice("en/".length) : `en/${path}`;
    if (!pages.has(other)) return [`${path}: no ${other}`];
    const address = `/${other.replace(/(^|\/)index\.html$/, "$1")}`;
    return links.some((href) => href.replace(/#.*$/, "") === address) ? [] : [`${path}: no link to ${address}`];
  });
}

/** What is wrong with the Content-Security-Policy of a page. */
export function checkPolicy({ policy, inlineScripts, inlineStyles, handlers }) {
  if (policy === null) return ["no Content-Security-Policy"];
  const directives = policy.split(";").map((directive) => directive.trim());
  const scripts = directives.find((directive) => directive.startsWith("script-src ")) ?? "";
  const loose = directives.filter((directive) => /unsafe-eval|https?:|\*/.test(directive));
  return [
    ...strict.filter((directive) => !directives.includes(directive)).map((directive) => `the policy lacks ${directive}`),
    ...loose.map((directive) => `the policy is loose: ${directive}`),
    ...(/'unsafe-inline'/.test(scripts) || scripts === "" ? [`scripts may be anything: ${scripts}`] : []),
    ...inlineScripts.filter((hash) => !scripts.includes(`'${hash}'`)).map((hash) => `a script without its hash (${hash})`),
    ...(inlineStyles > 0 ? [`${inlineStyles} style elements`] : []),
    ...handlers.map((handler) => `a script in an attribute: ${handler}`),
  ];
}
