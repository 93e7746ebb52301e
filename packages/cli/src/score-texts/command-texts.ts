import type { MessageTable } from "@countykit/core";
import type { ExitCode } from "../exit-code.js";
import type { None } from "../issue-texts.js";

/** What the command line says of `countykit score`: its help, its exit codes, and what is wrong with what it was given. */
export interface CommandTexts {
  readonly usageScore: None;
  readonly aboutScore: None;
  readonly argScore: None;
  readonly optRubric: None;
  readonly optScoreFacts: None;
  readonly optTarget: None;
  readonly optExplain: None;
  readonly valuePoints: None;
  readonly valueItem: None;
  readonly scoreExit: { readonly code: ExitCode };
  readonly scoreExitLine: { readonly code: ExitCode };
  readonly badTarget: None;
  readonly scoreInstead: None;
  readonly noScore: None;
  readonly noScoreHint: None;
  readonly unknownRubric: { readonly id: string };
  readonly unknownRubricHint: None;
  readonly notARubric: None;
  readonly notARubricHint: None;
  readonly unknownItem: { readonly item: string };
  readonly unknownItemHint: None;
  readonly notFacts: None;
  readonly notFactsHint: None;
  readonly otherDay: { readonly asOf: string; readonly cutoff: string };
  readonly noFactsUsed: None;
  readonly factDiffers: { readonly label: string; readonly kept: string; readonly other: string };
}

export const commandTexts: MessageTable<CommandTexts> = {
  usageScore: { zh: () => "[选项] <文件>", en: () => "[options] <file>" },
  aboutScore: {
    zh: () => "按考评指标体系评分：资料支持多少分，还缺什么，怎样提分",
    en: () => "Score a project by a rubric: what its facts support, what is missing, how to gain points",
  },
  argScore: {
    zh: () => "有 score 部分的项目文件，或单独的考评材料（countykit-score/1），JSON 或 YAML 格式；“-”表示标准输入",
    en: () =>
      "project file with a score section, or such a section as a file of its own (countykit-score/1), JSON or YAML; “-” is standard input",
  },
  optRubric: {
    zh: () => "内置指标体系的编号，或自己的指标体系文件；默认用考评材料里写明的",
    en: () => "id of a built-in rubric, or a file with one of your own; by default the one that the file names",
  },
  optScoreFacts: {
    zh: () => "补充事实的文件，即 countykit coverage --facts 的输出；与考评材料不一致时以它为准",
    en: () => "file of further facts, as countykit coverage --facts prints them; they prevail over those of the project",
  },
  optTarget: { zh: () => "要达到的总分，如 95；列出最省的提分办法", en: () => "total to reach, such as 95; shows the cheapest way there" },
  optExplain: {
    zh: () => "逐步说明怎样得分：评价指标或其一部分（如 service、service/centre）、任务组、一票否决情形，或 bonus（加分）、total（总分）",
    en: () =>
      "show step by step how points come about: an item or a part of one (service, service/centre), a group, a veto, bonus or total",
  },
  valuePoints: { zh: () => "分数", en: () => "points" },
  valueItem: { zh: () => "编号", en: () => "id" },
  scoreExit: { zh: ({ code }) => EXIT_ZH[code], en: ({ code }) => EXIT_EN[code] },
  scoreExitLine: { zh: ({ code }) => `退出码 ${code}：${EXIT_ZH[code]}。`, en: ({ code }) => `Exit code ${code}: ${EXIT_EN[code]}.` },
  badTarget: { zh: () => "要达到的总分应写成 95 或 89.5 这样的数", en: () => "The total to reach is written like 95 or 89.5" },
  scoreInstead: { zh: () => "考评评分请用 countykit score", en: () => "countykit score reads its score section" },
  noScore: { zh: () => "文件里没有 score（考评）部分", en: () => "The file has no score section" },
  noScoreHint: {
    zh: () => "考评材料写在项目文件的 score 部分，或单独成一个文件",
    en: () => "It stands in a project file under score, or is a file of its own",
  },
  unknownRubric: { zh: ({ id }) => `没有编号为 ${id} 的指标体系`, en: ({ id }) => `There is no rubric ${id}` },
  unknownRubricHint: {
    zh: () => "自己的指标体系用 --rubric 给出文件，文件名须以 .json、.yaml 或 .yml 结尾，或写出路径",
    en: () => "Give a rubric of your own with --rubric; its file ends in .json, .yaml or .yml, or is given with its folder",
  },
  notARubric: { zh: () => "这个文件不是指标体系", en: () => "This file is not a rubric" },
  notARubricHint: {
    zh: () => "用 countykit policies <编号> --format json 输出一份内置的指标体系，可从它改起",
    en: () => "countykit policies <id> --format json prints a built-in rubric to begin with",
  },
  unknownItem: { zh: ({ item }) => `指标体系里没有“${item}”`, en: ({ item }) => `The rubric has no “${item}”` },
  unknownItemHint: {
    zh: () => "可以是评价指标或其一部分（写成 指标/部分）、任务组、一票否决情形，或 bonus（加分）、total（总分）",
    en: () => "It is an item or a part of one (item/part), a group, a veto, bonus or total",
  },
  notFacts: { zh: () => "不是事实清单", en: () => "This is not a list of facts" },
  notFactsHint: {
    zh: () => "应是 countykit coverage --facts 输出的那样的列表，每项有 id 和 value",
    en: () => "It should be a list as countykit coverage --facts prints it, each with id and value",
  },
  otherDay: {
    zh: ({ asOf, cutoff }) => `指标体系以 ${cutoff} 为截至日期，这里的事实截至 ${asOf}`,
    en: ({ asOf, cutoff }) => `The rubric counts facts as of ${cutoff}, and these are as of ${asOf}`,
  },
  noFactsUsed: {
    zh: () => "文件里没有指标体系所问的事实",
    en: () => "The file has no fact that the rubric asks for",
  },
  factDiffers: {
    zh: ({ label, kept, other }) => `“${label}”有两个说法：${kept} 和 ${other}，按前者评分`,
    en: ({ label, kept, other }) => `“${label}” is given twice, as ${kept} and as ${other}; the first was scored`,
  },
};

const EXIT_ZH = {
  0: "得分已确定，没有一票否决，自评没有偏高或不符",
  1: "有一票否决、最低等次、自评偏高或不符，或按现有资料达不到目标分",
  2: "得分、否决情形或佐证材料尚待查明",
  3: "输入有误，未能评分",
  4: "程序内部出错",
} as const;

const EXIT_EN = {
  0: "the score is settled, no veto holds, and no claim is ruled out",
  1: "a veto holds, the grade is the lowest, a claim is ruled out, or the target is above what the facts allow",
  2: "the score, a veto or some of the evidence is still open",
  3: "the input is not right and was not scored",
  4: "the program itself failed",
} as const;
