import type { NamedField } from "../known-names-table.js";

/** What cells of tables call the usual categories, uses and sources, besides their ids, their names and the terms of `KNOWN_NAMES`. */
export const CELL_WORDS: Readonly<Record<NamedField, Readonly<Record<string, readonly string[]>>>> = {
  category: {
    "public-service": ["农村电商公共服务", "电商公共服务", "公共服务中心", "县乡村公共服务"],
    logistics: [
      "三级物流",
      "物流配送",
      "三级物流配送",
      "县乡村三级物流",
      "县乡村三级物流配送",
      "市镇村三级物流配送",
      "农村物流",
      "仓储物流",
      "快递物流",
    ],
    training: ["人才培训", "电商培训", "农村电商培训", "电商人才培训", "电商人才培育", "人才培育", "人才培养"],
    commerce: ["商贸流通", "商贸流通企业转型升级", "农村商贸流通"],
    "downward-goods": ["工业品下行", "工业品下乡"],
    upward: ["农产品上行", "产品上行", "农产品进城"],
    "sustained-development": ["可持续发展", "持续发展"],
    publicity: ["项目宣传", "宣传推广"],
  },
  tag: {
    "hardware-and-fit-out": ["硬件设备购置和装修", "硬件和装修", "硬件设备", "设备购置和装修", "软硬件"],
    "county-centre": ["县级公共服务中心"],
    stations: ["村级站点", "服务站点"],
  },
  source: {
    central: ["中央财政", "中央财政专项", "中央专项", "中央级"],
    provincial: ["省", "省级财政", "省财政专项"],
    municipal: ["市", "市级财政", "地市财政"],
    county: ["县", "县级财政", "县级配套", "县配套", "县财政配套", "本级财政"],
    enterprise: ["企业自筹", "自有", "企业自有"],
    social: ["社会", "社会投入"],
    superior: ["上级财政", "上级财政专项", "上级专项"],
  },
};
