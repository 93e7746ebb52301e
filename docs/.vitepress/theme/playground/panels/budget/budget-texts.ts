import type { Language, Level } from "@countykit/core";
import { type Text, text } from "../../text.js";

export const TEXTS = {
  programme: text("从一个真实项目开始", "Start from a real programme"),
  own: text("自己的预算", "A budget of your own"),
  upload: text("打开文件（JSON、YAML 或 CSV）", "Open a file (JSON, YAML or CSV)"),
  asOf: text("核查日期", "As of"),
  cohort: text("批次年度", "Batch year"),
  jurisdiction: text("行政区划代码", "Division code"),
  table: text("表格", "Table"),
  json: text("文本（JSON，可粘贴 CSV）", "Text (JSON, or paste CSV)"),
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
  citation: text("依据", "Source"),
  reading: text("理解", "Reading"),
  measured: text("算得", "Measured"),
  verdict: text("结论", "Verdict"),
  adopt: text("采用某种理解", "Adopt a reading"),
  except: text("登记例外批准", "Record an exception"),
  withdrawAdopted: text("撤回已采用的理解", "Withdraw the adopted reading"),
  withdrawException: text("撤回登记的例外批准", "Withdraw the recorded exception"),
  colon: text("：", ": "),
  semicolon: text("；", "; "),
  tableTyped: text("这像是一张表格，写完后再读入。", "This looks like a table. Read it once it is complete."),
  readTable: text("读入表格", "Read the table"),
  adopted: text("已采用的理解", "Adopted reading"),
  by: text("作出决定的机关", "Body that decided"),
  level: text("机关层级", "Level of the body"),
  document: text("文号", "Document number"),
  date: text("日期", "Date"),
  reason: text("理由", "Reason"),
  save: text("登记", "Record"),
  cancel: text("取消", "Cancel"),
  showAll: text("连同不适用的", "Also those that do not apply"),
  tooLong: text(
    "读了 20 秒还没有读完，已停止。请换小一些的文件。",
    "Reading took more than twenty seconds and was stopped. Take a smaller file.",
  ),
  broken: text("文件读不出来。", "The file cannot be read."),
  opening: text("正在读文件……", "Reading the file …"),
  fileIssues: text("文件有问题，没有打开", "The file has problems and was not opened"),
  tableNotes: text("读表时的提示", "Notes on the table"),
  tableRead: (language: Language, lines: number) =>
    language === "zh"
      ? `已读入 ${lines} 行预算。表里没有写批次和县，请在上面补上。`
      : `${lines} budget lines were read. A table does not say its batch and county; fill them in above.`,
  locked: text(
    "文本还不能读，表格先锁着，免得丢掉您没写完的内容。",
    "The text cannot be read yet. The table is locked, so that nothing you have typed is lost.",
  ),
  backToText: text("回到文本", "Back to the text"),
  dropText: text("放弃文本里的改动", "Drop what was typed"),
  unknown: text("不知道", "unknown"),
  expires: text("有效期至（可不填）", "Last day (optional)"),
  noEffect: text(
    "登记了例外，但在核查日不起作用：还没到批准日、已经过期，或者层级不够。",
    "An exception is recorded and has no effect on this day: not yet granted, expired, or of too low a level.",
  ),
  tooManyLines: text(
    "预算超过 5000 行，浏览器里无法核查；请用命令行。",
    "The budget has more than 5000 lines, too many for a browser; use the command line.",
  ),
  manyLines: (language: Language, shown: number, all: number) =>
    language === "zh"
      ? `共 ${all} 行，表格里显示前 ${shown} 行；全部都在核查之内。`
      : `The table shows ${shown} of ${all} lines; all of them are checked.`,
};

export const LEVELS: Readonly<Record<Level, Text>> = {
  national: text("国家", "national"),
  province: text("省", "province"),
  city: text("市", "city"),
  county: text("县", "county"),
};
