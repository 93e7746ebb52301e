import type {
  Brand,
  Conversion,
  EventKind,
  FacilityKind,
  Firm,
  Followers,
  Listing,
  Pairing,
  Parcels,
  SalesSeries,
  SessionKind,
  ShopSales,
  Standard,
  Station,
  Status,
  Town,
  Village,
} from "./rows.js";

/** Other words for the options of a column; each option has an entry, be it empty. */
type Words<Word extends string> = Readonly<Record<Word, readonly string[]>>;

export const STATUS_ALIASES: Words<Status> = {
  planned: ["规划中", "拟建", "待建", "计划建设", "未建", "在建", "建设中"],
  built: ["已建", "已建成", "建成未运营", "建成待运营"],
  operating: ["运营中", "在运营", "正常运营", "运营正常", "正常营业", "已运营", "营业", "营业中", "在营", "open"],
  closed: ["已停运", "停止运营", "停用", "关停", "已关停", "关闭", "已关闭", "停业", "已停业", "歇业", "撤销", "已撤销", "shut"],
};

export const STATION_LEVEL_ALIASES: Words<Station["level"]> = {
  county: ["县", "市级", "县（市）级", "市"],
  town: ["镇", "乡镇级", "乡级", "镇街级", "镇（街）级", "乡镇", "街道级", "镇级站", "乡镇服务站", "镇级服务站"],
  village: ["村", "行政村", "行政村级", "村级站", "村级服务站"],
};

export const TOWN_KIND_ALIASES: Words<NonNullable<Town["kind"]>> = {
  town: ["建制镇"],
  township: ["民族乡"],
  subdistrict: ["街道办事处", "街道办", "sub-district"],
  office: [],
};

export const VILLAGE_KIND_ALIASES: Words<NonNullable<Village["kind"]>> = {
  village: ["村", "村委会", "村民委员会"],
  community: ["社区", "居委会", "居民委员会", "社区居委会"],
};

export const FACILITY_KIND_ALIASES: Words<FacilityKind> = {
  "service-centre": ["公共服务中心", "县级公共服务中心", "电商公共服务中心", "服务中心"],
  park: ["电商产业园", "产业园", "集聚区", "电商集聚区", "产业集聚区", "电商园区"],
  "data-centre": ["大数据中心", "数据中心"],
  "experience-centre": ["O2O新零售体验中心", "O2O体验馆", "体验馆", "体验中心"],
  "live-room": ["直播中心", "电商直播间", "直播中心/间"],
  "live-base": ["电商直播基地", "示范直播基地"],
  "practice-base": ["实践基地", "创业实践基地", "实习基地"],
  "demonstration-point": ["上行示范点", "示范点"],
  store: ["实体店", "门店", "电商+实体店", "电商+工业品实体店"],
  "local-platform": ["本地电商平台", "本土平台", "本地平台"],
  "third-party-platform": ["第三方平台"],
  "cross-border-platform": ["跨境平台"],
};

export const FIRM_KIND_ALIASES: Words<NonNullable<Firm["kind"]>> = {
  platform: ["平台型", "平台型企业", "平台型电商企业"],
  sales: ["销售型", "销售型企业", "电商企业"],
  operator: ["运营商", "电商运营商", "运营型企业", "服务型企业"],
  logistics: ["物流企业", "快递企业", "快递物流企业", "仓储企业", "公共仓储企业", "物流", "快递", "仓储"],
  traditional: ["传统企业", "商贸企业", "商贸流通企业"],
  other: ["其他", "其它"],
};

export const SHOP_KIND_ALIASES: Words<NonNullable<ShopSales["kind"]>> = {
  firm: ["电商企业", "公司"],
  pavilion: ["地方特色馆", "地方馆"],
  "product-shop": ["专营店", "旗舰店"],
  "web-shop": ["网络店铺", "淘宝店", "online shop"],
  "micro-shop": ["微信小店", "微商"],
};

export const SESSION_KIND_ALIASES: Words<SessionKind> = {
  popular: ["普及性培训", "人才普及培训", "电商知识普及培训", "普及班"],
  incubation: ["高端人才孵化培训", "人才孵化培训", "高端孵化", "直播孵化培训"],
  summit: ["论坛", "电商高峰论坛", "农村电商高峰论坛"],
  skills: ["实操培训", "岗位实操", "实操性培训", "技能培训"],
  "cross-border": ["跨境培训"],
  platform: ["平台培训", "平台运营技能培训"],
  "station-heads": ["站长培训", "站点培训", "负责人能力提升培训"],
  "value-adding": ["增值性培训"],
  other: ["其他", "其它"],
};

export const CONVERSION_KIND_ALIASES: Words<Conversion["kind"]> = {
  employment: ["实现就业", "job"],
  "start-up": ["自主创业", "实现创业", "startup"],
};

export const EVENT_KIND_ALIASES: Words<EventKind> = {
  centre: ["中心活动", "电商沙龙", "电商大赛"],
  docking: ["产销对接", "产销对接会"],
  resource: ["资源对接", "资源对接会"],
  tourism: ["田园旅游活动", "乡村旅游", "乡村旅游活动"],
  exhibition: ["展会", "展销", "大型展销活动"],
  campaign: ["推广活动", "品牌推广", "宣传推广活动"],
  "pairing-expo": ["结对帮扶展销会"],
  "large-live": ["大型直播"],
  "daily-live": ["日常直播"],
  "job-fair": ["用工对接", "招聘会"],
  other: ["其他", "其它"],
};

export const LISTING_SCOPE_ALIASES: Words<NonNullable<Listing["scope"]>> = {
  own: ["本地", "本县", "本县产品", "网货单品"],
  pairing: ["结对帮扶", "帮扶", "帮扶产品"],
  "supply-chain": ["供应链", "供货产品"],
};

export const HOST_KIND_ALIASES: Words<NonNullable<Followers["kind"]>> = {
  head: ["头部", "头部网红"],
  farmer: ["农民主播", "原产地农民网红", "原产地农民“网红”"],
  other: ["其他", "其它"],
};

export const SALES_SERIES_ALIASES: Words<SalesSeries> = {
  "ecommerce-turnover": ["电子商务交易额"],
  "online-retail": ["网零额", "网络零售", "全县网络零售额"],
  "rural-online-retail": ["农村网零额"],
  "agri-online-retail": ["农产品网零额"],
  "agri-sales": ["农产品电商销售额"],
  "cluster-online-retail": ["园区网络零售额"],
};

export const PARCEL_DIRECTION_ALIASES: Words<Parcels["direction"]> = {
  up: ["上行", "寄出", "寄件", "出村", "发件", "进城"],
  down: ["下行", "派送", "派件", "收件", "进村", "下乡"],
};

export const BRAND_KIND_ALIASES: Words<Brand["kind"]> = {
  regional: ["公用品牌", "区域品牌", "区域公共品牌"],
  product: ["农产品品牌"],
  firm: [],
};

export const STANDARD_KIND_ALIASES: Words<NonNullable<Standard["kind"]>> = {
  national: ["国标", "GB"],
  industry: ["行标"],
  local: ["地标", "DB"],
  group: ["团标"],
  firm: ["企标"],
};

export const PAIRING_KIND_ALIASES: Words<Pairing["kind"]> = {
  expo: ["资源对接会", "产品展销会", "展销会", "对接会"],
  training: ["帮扶培训"],
  listing: ["上架", "产品推广"],
  visit: ["考察", "交流"],
  other: ["其他", "其它"],
};
