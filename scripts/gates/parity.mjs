import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gate } from "../lib/gate.mjs";
import { compare } from "../lib/parity.mjs";
import { files, root } from "../lib/workspace.mjs";

/**
 * Every page of the site stands in Chinese under docs/ and in English under docs/en/, with the same headings, tables, links and code. Generated
 * pages are compared too, as far as they have been written; READMEs of the packages and of the project likewise.
 */
await gate("parity", () => {
  const pages = files("docs", (path) => path.endsWith(".md") && !/\/README[^/]*\.md$|\/(node_modules|\.vitepress)\//.test(path));
  const english = pages.filter((path) => path.startsWith("docs/en/")).map((path) => [path.replace("docs/en/", "docs/"), path]);
  const chinese = pages.filter((path) => !path.startsWith("docs/en/")).map((path) => [path, path.replace("docs/", "docs/en/")]);
  const readmes = files(".", (path) => /^(packages\/[^/]+\/)?README\.(zh-CN\.)?md$/.test(path)).map((path) => {
    const one = path.replace("README.zh-CN.md", "README.md");
    return [one.replace("README.md", "README.zh-CN.md"), one];
  });
  const pairs = new Map([...chinese, ...english, ...readmes].map((pair) => [pair.join(" "), pair]));
  const there = new Set([...pages, ...(readmes.length > 0 ? files(".", (path) => /(^|\/)README[^/]*\.md$/.test(path)) : [])]);
  const read = (path) => readFileSync(join(root, path), "utf8");
  const problems = [...pairs.values()].flatMap(([zh, en]) => {
    const lacking = [zh, en].filter((path) => !there.has(path));
    if (lacking.length > 0) return lacking.map((path) => `${path} is missing beside ${path === zh ? en : zh}`);
    return compare(read(zh), read(en)).map((problem) => `${zh} and its English twin: ${problem}`);
  });
  return { examined: pairs.size, unit: "pages in two languages", problems };
});
