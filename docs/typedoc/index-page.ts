import type { Language } from "./bilingual.js";
import type { Door } from "./doors.js";

const WORDS = {
  zh: {
    title: "API 参考",
    intro: [
      "每个包（以及包下的子路径）一页，内容多的再按事项分页，列出全部公开的函数、常量和类型；没有列出的，都不是约定的接口，随时会变。页面由源码里的文档注释生成，示例在测试时逐个运行，写的结果就是算出来的结果。",
      "源码里的注释是英文，这里是译文；示例代码中的注释照原样。搜索时中英文都可以。",
    ],
    head: "| 引入 | 做什么 | 公开项 |",
    reading: "怎样读这些页面",
    points: [
      "**问题是值，不是异常。** 名为 `parseX` 的函数返回 `{ ok: true, value }` 或 `{ ok: false, issues }`；`parseXOrThrow` 是会抛出的那一个。“抛出”一栏写着的，都是程序写错了才会遇到的情形。",
      "**金额是文本或精确小数**，单位为元，精确到分；占比是两个精确数之比，比较时不相除。单位写在说明里，或者就在字段名里。",
      "**不知道就是不知道。** 缺的事实不当作零，也不当作“否”；结论是 `unknown`，或者是一个区间。",
      "**出处** 写明依据的文件和条款，或者论文。",
    ],
  },
  en: {
    title: "API reference",
    intro: [
      "One page for each package, and for each sub-path of a package, the larger ones divided by topic, with every public function, constant and type. What is not listed is no part of the agreement and may change at any time. The pages are made from the docstrings in the sources; the examples are run by the tests, so what they say comes out is what comes out.",
      "Docstrings are in English and name the Chinese terms where they matter; the search finds both.",
    ],
    head: "| Import | What it does | Exports |",
    reading: "How to read the pages",
    points: [
      "**Problems are values, not exceptions.** A function named `parseX` answers `{ ok: true, value }` or `{ ok: false, issues }`; `parseXOrThrow` is the one that throws. What stands under “Throws” happens only when a program is wrong.",
      "**Money is text or an exact decimal**, in yuan, to the fen; a share is a ratio of two exact numbers, and is never divided before it is compared. Units stand in the description, or in the name of the field.",
      "**What is not known is not known.** A missing fact is never zero and never “no”; the answer is `unknown`, or an interval.",
      "**Source** names the document and article a thing rests on, or the paper.",
    ],
  },
} as const;

/** The first page of the reference: what the doors are, and how their pages are to be read. `counts` says how many exports a door has. */
export function indexPage(doors: readonly Door[], counts: ReadonlyMap<string, number>, language: Language): string {
  const { title, intro, head, reading, points } = WORDS[language];
  const row = ({ specifier, name, words }: Door): string =>
    `| [\`${specifier}\`](./${name}/index.md) | ${words.what[language]} | ${counts.get(name) ?? 0} |`;
  const table = [head, "| :--- | :--- | ---: |", ...doors.map(row)].join("\n");
  return `${[`# ${title}`, ...intro, table, `## ${reading}`, points.map((point) => `- ${point}`).join("\n")].join("\n\n")}\n`;
}
