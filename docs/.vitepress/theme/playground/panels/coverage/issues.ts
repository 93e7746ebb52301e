import type { Issue } from "@countykit/core";

/** What the panel itself has to say against a file, besides what the package finds in it. */

const FORMS = {
  zh: '名册写成对象的列表 [{ … }]，或按名册分列 { "stations": [ … ] }',
  en: 'Write a roster as a list of objects, [{ … }], or several by name, { "stations": [ … ] }',
};

export const notRosters: Issue = {
  code: "not-rosters",
  path: "",
  message: { zh: "看不出这个文件是什么：不是数据档案，也不是名册", en: "This is neither a coverage record nor a roster" },
  hint: FORMS,
};

export const noSection: Issue = {
  code: "missing-section",
  path: "",
  message: { zh: "项目文件里没有 coverage（完成情况）部分", en: "The project file has no coverage section" },
};

/** A file that could be any roster. */
export const whichRoster = (file: string): Issue => ({
  code: "roster-unclear",
  path: "",
  ...(file === "" ? {} : { file, row: 1 }),
  message: { zh: "看不出这是哪种名册", en: "It is not clear which roster this is" },
  hint: { zh: "请在文件一栏里选定名册的种类", en: "Choose the kind of roster beside the name of the file" },
});

export const unknownRoster = (name: string): Issue => ({
  code: "unknown-roster",
  path: `/${name}`,
  received: name,
  message: { zh: `没有“${name}”这种名册`, en: `There is no roster “${name}”` },
});

export const emptyFile = (file: string): Issue => ({
  code: "empty-file",
  path: "",
  file,
  message: { zh: "文件是空的", en: "The file is empty" },
});

export const twoRecords = (file: string): Issue => ({
  code: "two-records",
  path: "",
  file,
  message: { zh: "只能有一份数据档案，这是第二份", en: "There can be one coverage record only, and this is the second" },
});

export const severalPlans = (plans: readonly string[]): Issue => ({
  code: "several-plans",
  path: "",
  expected: plans.join(" | "),
  message: {
    zh: `本县有 ${plans.length} 份目标方案，请选定一份`,
    en: `There are ${plans.length} plans for this county; choose one`,
  },
});
