import type { MessageTable } from "@countykit/core";

/** Nothing to fill in. */
export type None = Readonly<Record<string, never>>;

/** What can be wrong with the command line and with files, and what fills it. */
export interface IssueTexts {
  readonly unknownOption: { readonly option: string };
  readonly unknownCommand: { readonly command: string };
  readonly missingArgument: { readonly argument: string };
  readonly optionNeedsValue: { readonly option: string };
  readonly tooManyArguments: None;
  readonly badUsage: None;
  readonly seeHelp: None;
  readonly notAChoice: { readonly option: string };
  readonly badAsOf: None;
  readonly twoStdin: None;
  readonly unknownPolicy: { readonly id: string };
  readonly unknownPolicyHint: None;
  readonly samePolicy: { readonly id: string };
  readonly tooDeep: None;
  readonly jsonEndsEarly: None;
  readonly jsonUnexpected: { readonly received: string };
  readonly jsonHint: None;
  readonly duplicateKey: { readonly key: string };
  readonly yamlDuplicateKey: None;
  readonly yamlOneDocument: None;
  readonly yamlTab: None;
  readonly yamlInvalid: None;
  readonly yamlHint: None;
  readonly yamlAliases: None;
  readonly yamlUnresolved: { readonly name: string };
  readonly fileTooLarge: { readonly most: number };
  readonly fileTooLargeHint: None;
  readonly tooManyRows: { readonly most: number };
  readonly badCohort: None;
  readonly onlyForTables: { readonly option: string };
  readonly onlyForTablesHint: None;
  readonly notUtf8: { readonly encoding: string | null };
  readonly notUtf8Hint: None;
  readonly notUtf8DamagedHint: None;
  readonly notSource: { readonly as: "workbook" | "binary" };
  readonly notSourceHint: { readonly as: "workbook" | "binary" };
  readonly emptyFile: None;
  readonly fileNotFound: None;
  readonly fileNotFoundHint: None;
  readonly isDirectory: None;
  readonly isDirectoryHint: None;
  readonly notPermitted: None;
  readonly unreadable: { readonly code: string };
  readonly noSection: None;
  readonly lacksSection: { readonly only: "budget" | "coverage" };
  readonly unknownKey: { readonly key: string };
  readonly wrongType: None;
  readonly wrongSchema: None;
  readonly notObject: None;
}

export const issueTexts: MessageTable<IssueTexts> = {
  unknownOption: { zh: ({ option }) => `没有 ${option} 这个选项`, en: ({ option }) => `There is no option ${option}` },
  unknownCommand: { zh: ({ command }) => `没有 ${command} 这个命令`, en: ({ command }) => `There is no command ${command}` },
  missingArgument: {
    zh: ({ argument }) => (argument === "file" ? "没有给出文件" : `缺少参数 ${argument}`),
    en: ({ argument }) => (argument === "file" ? "No file was given" : `The argument ${argument} is missing`),
  },
  optionNeedsValue: { zh: ({ option }) => `选项 ${option} 后面缺少取值`, en: ({ option }) => `The option ${option} needs a value` },
  tooManyArguments: { zh: () => "参数过多", en: () => "Too many arguments" },
  badUsage: { zh: () => "命令行有误", en: () => "The command line is not right" },
  seeHelp: { zh: () => "用 --help 查看用法", en: () => "See --help" },
  notAChoice: {
    zh: ({ option }) => `选项 ${option} 的取值不在可选范围内`,
    en: ({ option }) => `The option ${option} does not take this value`,
  },
  badAsOf: { zh: () => "核查基准日应写成 2022-04-18 这样的日期", en: () => "The day to check for is written like 2022-04-18" },
  twoStdin: { zh: () => "标准输入“-”只能用一次", en: () => "Standard input “-” can be read only once" },
  unknownPolicy: { zh: ({ id }) => `没有编号为 ${id} 的内置政策`, en: ({ id }) => `There is no built-in policy ${id}` },
  unknownPolicyHint: {
    zh: () => "用 countykit policies 查看编号；自己的政策文件须以 .json、.yaml 或 .yml 结尾，或写出路径",
    en: () => "See countykit policies for the ids; a policy file of your own ends in .json, .yaml or .yml, or is given with its folder",
  },
  samePolicy: { zh: ({ id }) => `政策编号 ${id} 已被另一份政策使用`, en: ({ id }) => `Another policy already has the id ${id}` },
  tooDeep: { zh: () => "文件嵌套过深，无法读取", en: () => "The file is nested too deeply to be read" },
  jsonEndsEarly: { zh: () => "JSON 不完整：文件提前结束", en: () => "The JSON is not complete: the file ends too early" },
  jsonUnexpected: {
    zh: ({ received }) => `不是合法的 JSON：此处不应出现 ${received}`,
    en: ({ received }) => `This is not JSON: ${received} does not belong here`,
  },
  jsonHint: { zh: () => "检查此处前后的逗号、引号和括号", en: () => "Look at the commas, quotation marks and brackets around this place" },
  duplicateKey: {
    zh: ({ key }) => `同一处写了两个“${key}”，其中一个会被忽略`,
    en: ({ key }) => `“${key}” stands twice in one place, and one of the two would be lost`,
  },
  yamlDuplicateKey: {
    zh: () => "同一处有两个相同的键，其中一个会被忽略",
    en: () => "A key stands twice in one place, and one of the two would be lost",
  },
  yamlOneDocument: {
    zh: () => "一个 YAML 文件只能有一份文档（不要用 --- 分隔多份）",
    en: () => "A YAML file holds one document only (no second one after ---)",
  },
  yamlTab: { zh: () => "YAML 不能用制表符缩进，请改用空格", en: () => "YAML cannot be indented with tabs; use spaces" },
  yamlInvalid: { zh: () => "不是合法的 YAML", en: () => "This is not YAML" },
  yamlHint: {
    zh: () => "检查此处的缩进、冒号后的空格和引号",
    en: () => "Look at the indent, the space after colons and the quotation marks here",
  },
  yamlAliases: {
    zh: () => "YAML 中的引用（*）层层展开，内容过多",
    en: () => "The aliases (*) of the YAML stand for too much, one within the other",
  },
  yamlUnresolved: {
    zh: ({ name }) => `YAML 引用了“*${name}”，前面却没有“&${name}”`,
    en: ({ name }) => `The YAML refers to “*${name}”, and there is no “&${name}” before it`,
  },
  fileTooLarge: { zh: ({ most }) => `文件过大，最大 ${most} MB`, en: ({ most }) => `The file is too large; ${most} MB is the most` },
  fileTooLargeHint: {
    zh: () => "名册请用 CSV 文件和 countykit coverage，大小不限",
    en: () => "Rosters of any size are read as CSV files by countykit coverage",
  },
  notUtf8: {
    zh: ({ encoding }) => (encoding === null ? "这里有不属于 UTF-8 的字节" : `文件是 ${encoding} 编码，不是 UTF-8`),
    en: ({ encoding }) =>
      encoding === null ? "There are bytes here that are not UTF-8" : `The file is encoded in ${encoding}, not in UTF-8`,
  },
  notUtf8Hint: {
    zh: () => "请另存为 UTF-8（记事本：“另存为”，编码选 UTF-8）",
    en: () => "Save it as UTF-8 (in Notepad: Save as, encoding UTF-8)",
  },
  notUtf8DamagedHint: {
    zh: () => "文件可能已损坏，或由编码不同的内容拼成",
    en: () => "The file may be damaged, or put together from files of two encodings",
  },
  notSource: {
    zh: ({ as }) => `${{ workbook: "这是 Excel 工作簿", binary: "这不是文本文件" }[as]}，应是 JSON 或 YAML 文件`,
    en: ({ as }) => `${{ workbook: "This is a workbook", binary: "This is not a text file" }[as]}; it should be JSON or YAML`,
  },
  notSourceHint: {
    zh: ({ as }) =>
      ({ workbook: "预算请另存为 CSV 再核查；名册请另存为 CSV，用 countykit coverage 汇总", binary: "检查是否选错了文件" })[as],
    en: ({ as }) =>
      ({
        workbook: "Save a budget as CSV and check that; save a roster as CSV and count it with countykit coverage",
        binary: "Was another file meant?",
      })[as],
  },
  tooManyRows: {
    zh: ({ most }) => `表格超过 ${most} 行，没有一份预算有这么多行`,
    en: ({ most }) => `The table has more than ${most} rows, which no budget has`,
  },
  badCohort: { zh: () => "批次年度要写四位数的年份，如 2021", en: () => "The batch year is a year of four digits, such as 2021" },
  onlyForTables: {
    zh: ({ option }) => `${option} 只用于 CSV 表格，给出的文件里没有 CSV`,
    en: ({ option }) => `${option} is for CSV tables only, and none of the files is one`,
  },
  onlyForTablesHint: {
    zh: () => "项目文件和预算文件自己写明县和批次（programme）",
    en: () => "Programmes and budgets in JSON or YAML state county and batch themselves (programme)",
  },
  emptyFile: { zh: () => "文件是空的", en: () => "The file is empty" },
  fileNotFound: { zh: () => "找不到这个文件", en: () => "There is no such file" },
  fileNotFoundHint: { zh: () => "检查文件名和所在的文件夹", en: () => "Look at the name and the folder" },
  isDirectory: { zh: () => "这是文件夹，不是文件", en: () => "This is a folder, not a file" },
  isDirectoryHint: { zh: () => "请写出其中的文件，如 文件夹/*.json", en: () => "Name the files in it, such as folder/*.json" },
  notPermitted: { zh: () => "没有读取这个文件的权限", en: () => "You are not permitted to read this file" },
  unreadable: { zh: ({ code }) => `读不出这个文件（${code}）`, en: ({ code }) => `The file cannot be read (${code})` },
  lacksSection: {
    zh: ({ only }) => `文件里没有 ${only}（${{ budget: "预算", coverage: "完成情况" }[only]}）部分`,
    en: ({ only }) => `The file has no ${only} section`,
  },
  noSection: {
    zh: () => "项目文件里没有可核查的部分：既没有 budget（预算），也没有 coverage（完成情况）",
    en: () => "The project file has nothing to check: neither a budget nor a coverage section",
  },
  unknownKey: { zh: ({ key }) => `没有“${key}”这一项`, en: ({ key }) => `There is no field “${key}”` },
  wrongType: { zh: () => "内容的类型不对", en: () => "This is of the wrong kind" },
  wrongSchema: {
    zh: () => "看不出这是什么文件：schema 不对",
    en: () => "It is not clear what this file is: the schema is not one known here",
  },
  notObject: { zh: () => "文件内容应是一个对象", en: () => "The file should hold one object" },
};
