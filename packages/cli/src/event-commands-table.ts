import type { ExitCode } from "./exit-code.js";
import type { EventCommand } from "./options/event-program.js";

/** What each command is for (命令用途). */
export const ABOUT_ZH: Readonly<Record<EventCommand, string>> = {
  trace: "追溯一件东西：从哪里来，到哪里去",
  recall: "召回：涉及哪些货，最少、最多有多少，在谁手里，该通知谁",
  assess: "按八项能力、五个环节评估：追溯做到了什么，还缺什么",
  validate: "核查 EPCIS 事件：格式、语义，以及应用规范的要求",
  hash: "计算事件的散列值（按 CBV 2.0）",
};

/** The same in English. */
export const ABOUT_EN: Readonly<Record<EventCommand, string>> = {
  trace: "Trace a thing: where it came from, or what became of it",
  recall: "Recall lots: what is affected, how much at least and at most, who has it, whom to notify",
  assess: "Assess the eight capabilities and five stages: what the events show, and what is missing",
  validate: "Validate EPCIS events: their form, their meaning, and the demands of profiles",
  hash: "Hash events as the Core Business Vocabulary 2.0 lays down",
};

/** What exit codes of each command mean; codes that cannot occur are left out (退出码). */
export const EXIT_ZH: Readonly<Record<EventCommand, Readonly<Partial<Record<ExitCode, string>>>>> = {
  trace: {
    0: "追溯到了",
    2: "追溯中断：有不带批次的货品",
    3: "输入有误，或没有事件提到它，未能追溯",
    4: "程序内部出错",
  },
  recall: {
    0: "涉及的货都查清了去处和数量",
    1: "已超过规定时限",
    2: "有的货去处或数量不明，或只写了商品、没有批次",
    3: "输入有误，或没有事件提到要召回的货，未能查清",
    4: "程序内部出错",
  },
  assess: { 0: "各项都做到了", 1: "有的没有做到", 2: "有的尚待查明", 3: "输入有误，未能评估", 4: "程序内部出错" },
  validate: { 0: "没有发现问题", 1: "有错误", 2: "只有提醒", 3: "输入有误，未能核查", 4: "程序内部出错" },
  hash: { 0: "都算出来了", 3: "有的事件读不出来或算不出来", 4: "程序内部出错" },
};

/** The same in English. */
export const EXIT_EN: Readonly<Record<EventCommand, Readonly<Partial<Record<ExitCode, string>>>>> = {
  trace: {
    0: "it was traced",
    2: "the trace breaks off at goods without a lot",
    3: "the input is not right, or no event names the thing; nothing was traced",
    4: "the program itself failed",
  },
  recall: {
    0: "of all affected goods it is known where and how much they are",
    1: "the time allowed has run out",
    2: "of some goods it is not known where or how much they are, or of which lot",
    3: "the input is not right, or no event names what is recalled",
    4: "the program itself failed",
  },
  assess: {
    0: "everything asked for is there",
    1: "something is not there",
    2: "something is still open",
    3: "the input is not right and was not assessed",
    4: "the program itself failed",
  },
  validate: {
    0: "nothing is wrong",
    1: "there are errors",
    2: "there are warnings only",
    3: "the input could not be read",
    4: "the program itself failed",
  },
  hash: {
    0: "all were hashed",
    3: "some events could not be read or hashed",
    4: "the program itself failed",
  },
};
