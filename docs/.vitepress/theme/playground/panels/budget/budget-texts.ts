import type { Language } from "@countykit/core";

type Text = (language: Language) => string;
const text =
  (zh: string, en: string): Text =>
  (language) =>
    language === "zh" ? zh : en;

export const TEXTS = {
  programme: text("从一个真实项目开始", "Start from a real programme"),
  own: text("自己的预算", "A budget of your own"),
  upload: text("打开文件（JSON 或 CSV）", "Open a file (JSON or CSV)"),
  asOf: text("核查日期", "As of"),
  cohort: text("批次年度", "Batch year"),
  jurisdiction: text("行政区划代码", "Division code"),
  table: text("表格", "Table"),
  json: text("JSON", "JSON"),
  budget: text("预算", "Budget"),
  lines: text("预算行", "Budget lines"),
  name: text("项目", "Item"),
  category: text("类别", "Category"),
  amount: text("金额", "Amount"),
  source: text("资金来源", "Source"),
  tags: text("用途标签", "Uses"),
  add: text("加一行", "Add a line"),
  remove: text("删除这一行", "Remove this line"),
  findings: text("结论", "Findings"),
  issues: text("输入有问题，改正后即可核查", "Mend these, and the budget can be checked"),
  remarks: text("提示", "Remarks"),
  chart: text("占比与限额", "Shares and their limits"),
  chartHint: text("浅色是尚不确定的范围，橙色竖线是限额", "The pale part is what is not certain, the orange mark is the limit"),
  missing: text("还缺", "Missing"),
  decides: text("查清这些即可定论", "These would settle it"),
  citation: text("依据", "Source"),
  reading: text("理解", "Reading"),
  measured: text("算得", "Measured"),
  verdict: text("结论", "Verdict"),
  adopt: text("采用某种理解", "Adopt a reading"),
  except: text("登记例外批准", "Record an exception"),
  withdraw: text("撤回", "Withdraw"),
  adopted: text("已采用的理解", "Adopted reading"),
  by: text("作出决定的机关", "Body that decided"),
  level: text("机关层级", "Level of the body"),
  document: text("文号", "Document number"),
  date: text("日期", "Date"),
  reason: text("理由", "Reason"),
  save: text("登记", "Record"),
  cancel: text("取消", "Cancel"),
  showAll: text("连同不适用的", "Also those that do not apply"),
  tooLarge: text("文件超过 20 MB，没有打开。", "The file is larger than 20 MB and was not opened."),
  tooLong: text(
    "读了 5 秒还没有读完，已停止。请换小一些的文件。",
    "Reading took more than five seconds and was stopped. Take a smaller file.",
  ),
  opening: text("正在读文件……", "Reading the file …"),
  unreadable: text("文件读不出来。", "The file cannot be read."),
  manyLines: (language: Language, shown: number, all: number) =>
    language === "zh"
      ? `共 ${all} 行，表格里显示前 ${shown} 行；全部都在核查之内。`
      : `The table shows ${shown} of ${all} lines; all of them are checked.`,
  manyIssues: (language: Language, shown: number, all: number) =>
    language === "zh" ? `共 ${all} 处，列出前 ${shown} 处。` : `${all} in all, the first ${shown} are listed.`,
};

export const LEVELS = {
  national: text("国家", "national"),
  province: text("省", "province"),
  city: text("市", "city"),
  county: text("县", "county"),
};
