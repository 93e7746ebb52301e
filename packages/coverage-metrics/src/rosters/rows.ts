/**
 * The rows of the rosters (名册行) as they are after reading. A field that is left out is unknown, unless its column says that a blank means
 * none. Codes are digits as text, dates `YYYY-MM-DD`, money canonical text in yuan, counts numbers.
 */

/** How far a thing has come: planned, built, in operation. */
export type Standing = "planned" | "built" | "operating";

/** What a status says (状态): how far a thing has come, or that it closed since, be the day known or not. */
export type Status = Standing | "closed";

/** A town-level unit (乡镇、街道). */
export interface Town {
  /** Nine digits. */
  readonly code: string;
  readonly name?: string;
  readonly kind?: "town" | "township" | "subdistrict" | "office";
}

/** An administrative village (行政村). */
export interface Village {
  /** Twelve digits. */
  readonly code: string;
  readonly name?: string;
  /** A neighbourhood committee (社区、居委会) is no administrative village; a row that does not say is one, as the roster's name has it. */
  readonly kind?: "village" | "community";
  /** 省定（相对）贫困村. */
  readonly poverty?: boolean;
  /** 已脱贫出列. */
  readonly exited?: boolean;
  readonly population?: number;
  /** What reaches the village: 公路、邮路、通信、互联网、快递. */
  readonly reach?: readonly string[];
  /** 电商专业村、特色村. */
  readonly recognised?: readonly string[];
}

/** A service station (服务站点). */
export interface Station {
  readonly id: string;
  readonly name?: string;
  readonly level: "county" | "town" | "village";
  /** Where it stands: the code of its village, or of its town when that is all there is. */
  readonly at?: string;
  readonly longitude?: string;
  readonly latitude?: string;
  readonly status?: Status;
  readonly built?: string;
  /** The day an upgrade (改造升级) was done. */
  readonly upgraded?: string;
  readonly opened?: string;
  /** Blank: not closed. */
  readonly closed?: string;
  /** Codes of the villages it serves, besides the one it stands in. Blank: unknown. */
  readonly serves?: readonly string[];
  readonly demonstration?: boolean;
  /** 标杆站点. */
  readonly benchmark?: boolean;
  /** What sort of place it was made from: 合作社、小商超、邮政所 … */
  readonly host?: string;
  /** What speaks for the site: 交通便利、产业优势明显、人员相对集中、基础较好. */
  readonly site?: readonly string[];
  /** With whom it was built: 供销、农业农村、人社 … */
  readonly partners?: readonly string[];
  /** Which parts of a model it has: 村、站、群、店、品. */
  readonly model?: readonly string[];
  readonly services?: readonly string[];
  readonly zones?: readonly string[];
  readonly equipment?: readonly string[];
  /** The kinds of data it reports: 交易、物流、产品、培训. */
  readonly feeds?: readonly string[];
  readonly sign?: string;
  readonly keeper?: string;
  readonly keeperSkilled?: boolean;
  readonly keeperExperienced?: boolean;
  readonly keeperTrained?: boolean;
  /** Whether the county platform sees it. */
  readonly online?: boolean;
  /** 助农案例. */
  readonly aidCases?: number;
  /** 服务人数. */
  readonly served?: number;
  /** 便民服务案例. */
  readonly convenienceCases?: number;
}

/** What a facility may be. */
export type FacilityKind =
  | "service-centre"
  | "park"
  | "data-centre"
  | "experience-centre"
  | "live-room"
  | "live-base"
  | "practice-base"
  | "demonstration-point"
  | "store"
  | "local-platform"
  | "third-party-platform"
  | "cross-border-platform";

/** A facility (设施): service centre, park, live room, base, store or platform. */
export interface Facility {
  readonly id: string;
  readonly name?: string;
  readonly kind: FacilityKind;
  /** The code of its county, town or village. */
  readonly at?: string;
  readonly status?: Status;
  readonly built?: string;
  readonly opened?: string;
  readonly closed?: string;
  /** Square metres. */
  readonly area?: string;
  readonly staff?: number;
  readonly zones?: readonly string[];
  readonly functions?: readonly string[];
  readonly equipment?: readonly string[];
  /** How many computers stand there. */
  readonly computers?: number;
  /** Its written rules: 运营管理制度、服务制度. */
  readonly rules?: readonly string[];
  readonly signs?: readonly string[];
}

/** A firm (企业): resident of the centre or park, trained, or taken part. */
export interface Firm {
  readonly id: string;
  readonly name?: string;
  readonly kind?: "platform" | "sales" | "operator" | "logistics" | "traditional" | "other";
  /** The facility it is a resident of. */
  readonly facility?: string;
  readonly signed?: string;
  readonly operating?: string;
  readonly left?: string;
  readonly jobs?: number;
  /** 龙头企业. */
  readonly leading?: boolean;
  /** The day it was trained or guided onto the web. */
  readonly trained?: string;
}

/** A year's online sales of a shop or firm (网店年销售额). */
export interface ShopSales {
  readonly shop: string;
  readonly name?: string;
  /** A firm, or one of four sorts of shop: 特色馆、产品店、网店、微店. */
  readonly kind?: "firm" | "pavilion" | "product-shop" | "web-shop" | "micro-shop";
  readonly facility?: string;
  readonly year: number;
  readonly sales?: string;
}

/** What a training session may be. */
export type SessionKind =
  | "popular"
  | "incubation"
  | "summit"
  | "skills"
  | "cross-border"
  | "platform"
  | "station-heads"
  | "value-adding"
  | "other";

/** A training session (培训场次). */
export interface Session {
  readonly id: string;
  readonly kind: SessionKind;
  readonly date: string;
  /** Where, or for whom: a county, town or village code. */
  readonly at?: string;
  readonly courses?: readonly string[];
  readonly form?: string;
  /** For whom, when no list of names says it. */
  readonly groups?: readonly string[];
  /** With whom: 一亩田、拼多多、农技服务 … */
  readonly partners?: readonly string[];
  /** The count when nobody kept a list of names. */
  readonly attendance?: number;
  readonly signIn?: boolean;
  readonly photos?: boolean;
  readonly nameList?: boolean;
  /** 结对帮扶: for the people of the county that is helped. */
  readonly pairing?: boolean;
}

/** One person at one session (培训签到). */
export interface Attendance {
  readonly session: string;
  /** Stable for one person; blank where nobody wrote it down. */
  readonly person?: string;
  readonly group?: string;
  /** 建档立卡贫困人口 able to work. */
  readonly poor?: boolean;
}

/** A trainee who found work or began a business (培训转化). */
export interface Conversion {
  readonly id: string;
  readonly person?: string;
  readonly kind: "employment" | "start-up";
  readonly date: string;
  readonly at?: string;
}

/** A follow-up of a trainee (跟踪指导). */
export interface FollowUp {
  readonly id: string;
  readonly person: string;
  readonly date: string;
}

/** What an event may be. */
export type EventKind =
  | "centre"
  | "docking"
  | "resource"
  | "tourism"
  | "exhibition"
  | "campaign"
  | "pairing-expo"
  | "large-live"
  | "daily-live"
  | "job-fair"
  | "other";

/** An event (活动) of one day, such as a matching meeting or an exhibition. */
export interface Event {
  readonly id: string;
  readonly kind: EventKind;
  readonly date: string;
  readonly name?: string;
  readonly channel?: string;
  /** How it was held: 沙龙、大赛、采摘活动、社区特卖 … */
  readonly forms?: readonly string[];
  /** Names of the documents that prove it; two events with one name share their proof. */
  readonly evidence?: readonly string[];
  readonly plan?: boolean;
  readonly summary?: boolean;
  readonly publicity?: boolean;
}

/** A product on sale on one platform (产品上架). */
export interface Listing {
  readonly product: string;
  readonly name?: string;
  readonly platform: string;
  readonly scope?: "own" | "pairing" | "supply-chain";
  readonly listed?: string;
  readonly removed?: string;
}

/** A host's followers on one platform (主播粉丝数). */
export interface Followers {
  readonly host: string;
  readonly name?: string;
  readonly kind?: "head" | "farmer" | "other";
  readonly platform: string;
  readonly followers?: number;
  readonly date?: string;
}

/** What a series of sales counts. */
export type SalesSeries =
  | "ecommerce-turnover"
  | "online-retail"
  | "rural-online-retail"
  | "agri-online-retail"
  | "agri-sales"
  | "cluster-online-retail";

/** Sales of a year, quarter or month (销售额序列). */
export interface Sales {
  readonly series: SalesSeries;
  readonly period: string;
  readonly amount?: string;
  readonly at?: string;
}

/** Parcels of a month (包裹量). */
export interface Parcels {
  readonly month: string;
  readonly direction: "up" | "down";
  readonly count?: number;
  readonly at?: string;
}

/** A brand (品牌): of the region, of one product or of a firm. */
export interface Brand {
  readonly id: string;
  readonly name?: string;
  readonly kind: "regional" | "product" | "firm";
  readonly registered?: string;
}

/** A standard (标准) for a product: national, of an industry, local, of a group or of a firm. */
export interface Standard {
  readonly id: string;
  readonly name?: string;
  readonly kind?: "national" | "industry" | "local" | "group" | "firm";
  readonly product?: string;
  readonly issued?: string;
}

/** An activity of pairing assistance (结对帮扶活动), with the person-times that took part. */
export interface Pairing {
  readonly id: string;
  readonly kind: "expo" | "training" | "listing" | "visit" | "other";
  readonly date: string;
  readonly partner?: string;
  readonly personTimes?: number;
  readonly evidence?: readonly string[];
}

/** The rows of every roster, by its name (名册行). */
export interface Rows {
  readonly towns: Town;
  readonly villages: Village;
  readonly stations: Station;
  readonly facilities: Facility;
  readonly firms: Firm;
  readonly shops: ShopSales;
  readonly sessions: Session;
  readonly attendances: Attendance;
  readonly conversions: Conversion;
  readonly "follow-ups": FollowUp;
  readonly events: Event;
  readonly listings: Listing;
  readonly hosts: Followers;
  readonly sales: Sales;
  readonly parcels: Parcels;
  readonly brands: Brand;
  readonly standards: Standard;
  readonly pairings: Pairing;
}

/** The name of a roster (名册种类). */
export type RosterName = keyof Rows;
