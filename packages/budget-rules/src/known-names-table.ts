/** What a line can be described by, where a name that nobody knows goes unnoticed (行的描述). */
export type NamedField = "category" | "tag" | "source";

/** The usual name of every category, use and source of funds, and what Chinese tables call it (常用名称); first the terms that say most. */
export const KNOWN_NAMES: Readonly<Record<NamedField, Readonly<Record<string, readonly string[]>>>> = {
  category: {
    "public-service": ["公共服务", "服务体系", "服务中心", "服务站"],
    logistics: ["物流", "快递", "仓储", "配送"],
    training: ["培训", "人才"],
    commerce: ["商贸", "商务流通", "连锁", "商超"],
    "downward-goods": ["工业品下乡", "工业品下行", "下行"],
    upward: ["农产品上行", "农产品进城", "上行", "品牌"],
    "sustained-development": ["持续", "可持续", "长效", "后续运营"],
    publicity: ["宣传"],
  },
  tag: {
    "hardware-and-fit-out": ["硬件", "设备购置", "装修", "装饰"],
    "county-centre": ["县级中心", "公共服务中心"],
    stations: ["站点", "服务站"],
    reward: ["奖励", "以奖代补"],
    support: ["扶持"],
    "service-system": ["服务体系"],
    commerce: ["商贸"],
    training: ["培训"],
    logistics: ["物流"],
    "online-trading-platform": ["网络交易平台", "交易平台"],
    "official-buildings": ["楼堂馆所"],
    "land-acquisition": ["征地", "拆迁"],
    "traffic-purchase": ["购买流量", "流量"],
    "recurrent-expenditure": ["经常性开支", "经常性支出"],
    "work-fund-withdrawal": ["工作经费"],
  },
  source: {
    central: ["中央"],
    provincial: ["省级", "省财政", "省资金"],
    municipal: ["市级", "市财政"],
    county: ["县级", "县财政", "本级"],
    enterprise: ["企业", "自筹"],
    social: ["社会资金", "社会资本"],
    superior: ["上级"],
  },
};
