import type { Language } from "@countykit/core";
import { type Text, text } from "../../text.js";

export const TEXTS = {
  input: text("名册", "Rosters"),
  drop: text(
    "把名册拖到这里，或者选择文件（CSV、JSON 或 YAML，可多选）",
    "Drop rosters here, or choose files (CSV, JSON or YAML, several at once)",
  ),
  example: text("载入示例", "Load the example"),
  exampleNote: text(
    "示例是虚构的名册：地名、代码和数字都不是真的，方案是遂昌县的真实方案。",
    "The example is made up: names, codes and figures are not real; the plan is Suichang's real one.",
  ),
  clear: text("全部移除", "Remove all"),
  paste: text("粘贴一份名册", "Paste a roster"),
  pasteHint: text("从表格软件复制，连同表头一起粘贴；也可以粘贴 JSON。", "Copy it from a spreadsheet with its headings, or paste JSON."),
  add: text("加入", "Add"),
  kind: text("名册种类", "Kind of roster"),
  automatic: text("自动识别", "find out"),
  rows: text("行", "rows"),
  edit: text("查看、修改", "View or edit"),
  remove: text("移除", "Remove"),
  tooLongToEdit: text("文件太大，不在这里显示；统计不受影响。", "Too large to be shown here; it is counted all the same."),
  plan: text("对照的方案", "Plan"),
  ownPlan: text("名册所在县的方案", "that of the county"),
  asOf: text("统计基准日", "As of"),
  asOfHint: text("空着用数据档案里的日期，没有就用今天", "Left empty, it is the day that the record names, or else today"),
  mode: text("怎样算覆盖", "Covered means"),
  located: text("村里建有站点", "a station stands in the village"),
  operating: text("村里的站点在运营", "a station operates in the village"),
  served: text("有站点服务到村", "a station serves the village"),
  result: text("统计结果", "Counts"),
  counting: text("正在统计……", "Counting …"),
  nothing: text("还没有名册。放入名册，或者载入示例。", "There are no rosters yet. Drop some, or load the example."),
  issues: text("名册有问题，改正后即可统计", "Mend these, and the rosters can be counted"),
  notes: text("提示", "Remarks"),
  targets: text("对照目标", "Against the targets"),
  noPlan: text("名册所在的县没有内置的方案；可以另选一份。", "There is no built-in plan for this county; choose one."),
  verdict: text("结论", "Verdict"),
  target: text("目标", "Target"),
  observed: text("完成情况", "Reached"),
  limit: text("目标值", "Limit"),
  margin: text("差距", "Gap"),
  lacking: text("缺少", "Lacking"),
  citation: text("依据", "Source"),
  due: text("时限", "Due"),
  targetsTable: text("各项目标的结论（可左右滚动）", "Verdicts on the targets (scrolls sideways)"),
  towns: text("分乡镇缺口", "Gaps by town"),
  townsHint: text("深色已覆盖，浅色待定，虚线框是缺口", "Dark: covered; pale: not certain; dashed: missing"),
  townsTable: text("分乡镇的覆盖情况（可左右滚动）", "Coverage by town (scrolls sideways)"),
  town: text("乡镇", "Town"),
  villages: text("行政村", "Villages"),
  covered: text("已覆盖", "Covered"),
  missing: text("缺口", "Missing"),
  open: text("待定", "Not certain"),
  noTowns: text("有行政村名册和站点名册，才能看出缺口在哪里。", "Gaps show once there are rosters of villages and of stations."),
  tooManyVillages: text("村数太多，没有逐村列出。", "There are too many villages to name each."),
  missingFacts: text("还缺哪些事实", "Facts that are missing"),
  missingFactsHint: text("补上这些，待定的目标就能定论。", "With these the open targets can be decided."),
  tooLarge: text("文件超过 20 MB，没有打开。", "The file is larger than 20 MB and was not opened."),
  unreadable: text("文件不是文本，读不出来。", "The file is not text and cannot be read."),
  workbook: text("这是 Excel 工作簿，请在 Excel 里另存为“CSV UTF-8（逗号分隔）”。", "This is a workbook: save it as CSV (UTF-8) first."),
  tooLong: text("统计了 20 秒还没有完成，已停止。", "Counting took more than 20 seconds and was stopped."),
  broken: text("统计时出错。", "Something went wrong while counting."),
} satisfies Record<string, Text>;

export const silentHeading = (language: Language, count: number): string =>
  language === "zh" ? `没有任何资料的目标：${count} 项` : `Targets of which nothing is known: ${count}`;

export const moreNames = (language: Language, count: number): string => (language === "zh" ? `等 ${count} 个` : `and ${count} more`);

export const factNeeded = (language: Language, count: number): string =>
  language === "zh" ? `关系到 ${count} 项目标` : count === 1 ? "one target needs it" : `${count} targets need it`;

export const restOfFacts = (language: Language, count: number): string => (language === "zh" ? `其余 ${count} 项` : `${count} more`);
