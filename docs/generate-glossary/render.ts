import type { Bilingual, Language } from "@countykit/core";
import type { List } from "./lists.js";
import type { Chapter, Use } from "./term.js";

const PAGE: Readonly<Record<Language, { readonly title: string; readonly lead: string; readonly words: string; readonly lists: string }>> =
  {
    zh: {
      title: "术语表",
      lead: "本库用到的说法：中文、英文、代码里的写法。搜索框里输入其中任何一种都找得到。",
      words: "“字段”是数据里的字段名，“取值”是字段里填的词（规则种类、类别、文件性质、事实编号等），“名称”是包里导出的函数或类型。",
      lists: "以下各表直接取自各个包的数据。",
    },
    en: {
      title: "Glossary",
      lead: "The words of this project in English, in Chinese and in code. The search finds any of them.",
      words:
        "A *field* is the name of a field in data, a *word* what such a field holds (a kind of rule, a category, the role of a document, the id of a fact), a *name* a function or type that a package exports.",
      lists: "The tables below are taken from the data of the packages as they stand.",
    },
  };

const USES: Readonly<Record<Use, Bilingual>> = {
  field: { zh: "字段", en: "field" },
  word: { zh: "取值", en: "word" },
  name: { zh: "名称", en: "name" },
};

const HEADS: Readonly<Record<Language, { readonly terms: readonly string[]; readonly names: readonly string[] }>> = {
  zh: { terms: ["中文", "英文", "代码", "种类", "意思"], names: ["中文", "英文", "编号"] },
  en: { terms: ["English", "Chinese", "code", "kind", "meaning"], names: ["English", "Chinese", "id"] },
};

/** The page in one language. Rows stand in the same order in both, so that the two can be read side by side. */
export function render(language: Language, chapters: readonly Chapter[], lists: readonly List[]): string {
  const { title, lead, words, lists: about } = PAGE[language];
  const pair = ({ zh, en }: Bilingual): readonly string[] => (language === "zh" ? [zh, en] : [en, zh]);
  const terms = chapters.map((chapter) =>
    section(chapter.title[language], "", [
      HEADS[language].terms,
      ...chapter.terms.map(({ zh, en, identifier, use, meaning }) => [
        ...pair({ zh, en }),
        `\`${identifier}\``,
        USES[use][language],
        meaning[language],
      ]),
    ]),
  );
  const names = lists.map((list) =>
    section(list.title[language], list.about[language], [
      HEADS[language].names,
      ...list.names.map(({ term, id }) => [...pair(term), `\`${id}\``]),
    ]),
  );
  const mark = `<!-- ${MARK[language]} -->`;
  return `${[`# ${title}`, mark, lead, words, ...terms, about, ...names].join("\n\n")}\n`;
}

const MARK: Readonly<Record<Language, string>> = {
  zh: "由 docs/generate-glossary 写成，请勿手改。",
  en: "Written by docs/generate-glossary; not edited by hand.",
};

function section(title: string, about: string, [head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const table = [line(head ?? []), `|${(head ?? []).map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
  return [`## ${title}`, ...(about === "" ? [] : [about]), table].join("\n\n");
}
