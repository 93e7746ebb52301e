import type { Language } from "./bilingual.js";

/** Words by which a docstring can say what a number counts, or in what it is measured. Code does not count: a name is no explanation. */
export const unitWords: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      "元|万|%",
      String.raw`\b(?:yuan|fen|percent|ratio|share|kg|km|exit code|how many|edition|level|position|place|index|UTF-16)\b`,
      String.raw`\b(?:day|month|year|quarter|hour|minute|second|millisecond|micrometre|metre|module|piece|event|object|leaf|leaves|process|degree|village|town|station|person-time|person|session|firm|shop|follower|paper|item|point|fact)s?\b`,
      String.raw`\b(?:count|row|column|line|byte|character|digit|decimal|bit|time|metre|unit)s?\b`,
      String.raw`\b(?:people|counties|entries)\b`,
    ].join("|"),
    "iu",
  ),
  zh: new RegExp(
    [
      "元|万|%|分钱|以分|百分|占比|比例|公斤|公里|平方米|退出码|多少|第几|批次|名次|位置|单位|UTF-16",
      String.raw`(?<![部划区成])分(?![别为组档配类开布母子析摊])|从 ?[01] ?起|项数`,
      "日|天|月|年|季度|星期|村|乡镇|站点|人次|人|场|企业|网店|材料|份|分数|分值|得分|几分|个数|数量|字节|字符|位数|小数|次数",
      "几?[十百千0-9一二三四五六七八九几] ?(?:个|项|行|列|级|步|次)|行号|(?:表格|文件)的?(?:行|列)|事实|[加减整]一",
    ].join("|"),
    "iu",
  ),
};
