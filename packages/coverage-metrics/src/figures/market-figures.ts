import { type Bilingual, displayMoney, type Language } from "@countykit/core";
import type { Brand, FacilityKind, Firm, Listing, Pairing, Parcels, Standard } from "../rosters/rows.js";
import {
  BRAND_KINDS,
  FACILITY_KINDS,
  FIRM_KINDS,
  LISTING_SCOPES,
  PAIRING_KINDS,
  PARCEL_DIRECTIONS,
  STANDARD_KINDS,
} from "../rosters/words.js";
import type { FigureName } from "./book.js";
import { facilitiesOf } from "./facility-figures.js";

/** Which firms: all of them, leading ones (龙头企业), or those that were transformed (信息化改造). */
export type FirmRole = "any" | "leading" | "transformed";

/** 企业范围. */
export const FIRM_ROLES: Readonly<Record<FirmRole, Bilingual>> = {
  any: { zh: "全部", en: "all" },
  leading: { zh: "龙头企业", en: "leading" },
  transformed: { zh: "完成信息化改造", en: "transformed" },
};

/** Whose platform it is. */
export type PlatformKind = "local" | "third-party" | "cross-border";

/** The kinds of platforms. */
export const PLATFORM_KINDS: Readonly<Record<PlatformKind, Bilingual>> = {
  local: FACILITY_KINDS["local-platform"],
  "third-party": FACILITY_KINDS["third-party-platform"],
  "cross-border": FACILITY_KINDS["cross-border-platform"],
};

/** What narrows a count: a word behind the id, and its names. */
interface Narrowed {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

const EVERYTHING: Narrowed = { id: "", zh: "", en: "" };

const of = <Key extends string>(words: Readonly<Record<Key, Bilingual>>, key: Key | undefined): Narrowed =>
  key === undefined ? EVERYTHING : { id: `.${key}`, zh: words[key].zh, en: `: ${words[key].en}` };

const at = (facility: FacilityKind | undefined): Narrowed =>
  facility === undefined
    ? EVERYTHING
    : { id: `.at.${facility}`, zh: `${FACILITY_KINDS[facility].zh}内`, en: ` in the ${FACILITY_KINDS[facility].en}` };

/** Firms of one kind or of all (企业数). */
export function firmsOf(role: FirmRole, kind?: NonNullable<Firm["kind"]>): FigureName {
  const which = of(FIRM_KINDS, kind);
  const sort = role === "any" ? EVERYTHING : { id: `.${role}`, ...FIRM_ROLES[role] };
  return {
    id: `firms${sort.id}${which.id}`,
    term: {
      zh: `${sort.zh === "" ? "" : `${sort.zh}的`}${which.zh === "" ? "企业" : which.zh}数`,
      en: `number of firms${sort.en === "" ? "" : `, ${sort.en}`}${which.en}`,
    },
    unit: "firms",
  };
}

/** Persons whom the firms of a facility employ (带动就业人数). */
export const jobsIn = (facility?: FacilityKind): FigureName => {
  const where = at(facility);
  return { id: `jobs${where.id}`, term: { zh: `${where.zh}企业带动就业人数`, en: `jobs in firms${where.en}` }, unit: "persons" };
};

/** Web shops or firms with sales in a year (网店数). */
export const shopsIn = (year: string, facility?: FacilityKind): FigureName => {
  const where = at(facility);
  return {
    id: `shops.${year}${where.id}`,
    term: { zh: `${year} 年${where.zh}网店数`, en: `web shops${where.en}, ${year}` },
    unit: "shops",
  };
};

/** An amount as documents write it, without fen where there are none: 300 万元. */
const salesText = (amount: string, language: Language): string => displayMoney(amount, language).replace(/\.00(?= )/, "");

/** Web shops or firms whose sales of a year reach an amount (达档网店数); the amount is whole text in yuan. */
export const shopsReaching = (amount: string, year: string, facility?: FacilityKind): FigureName => {
  const where = at(facility);
  return {
    id: `shops.${year}.reaching.${amount}${where.id}`,
    term: {
      zh: `${year} 年${where.zh}销售额达 ${salesText(amount, "zh")}以上的企业或网店数`,
      en: `shops or firms${where.en} with sales of ${salesText(amount, "en")} or more, ${year}`,
    },
    unit: "shops",
  };
};

/** Platforms that operate (电商平台数). */
export const platformsOf = (kind: PlatformKind): FigureName => ({
  ...facilitiesOf(`${kind}-platform`, "operating"),
  term: { zh: `在运营的${PLATFORM_KINDS[kind].zh}数`, en: `platforms in operation: ${PLATFORM_KINDS[kind].en}` },
  unit: "platforms",
});

/** Products on sale on the web (上架产品数), whichever the platform. */
export const productsListed = (scope?: Listing["scope"], leastPlatforms?: number): FigureName => {
  const which = of(LISTING_SCOPES, scope);
  const wide = leastPlatforms === undefined || leastPlatforms <= 1 ? null : leastPlatforms;
  return {
    id: `products${which.id}${wide === null ? "" : `.on-${wide}-platforms`}`,
    term: {
      zh: `${wide === null ? "" : `在不少于 ${wide} 个平台`}上架的${which.zh === "" ? "产品" : which.zh}数`,
      en: `products listed${which.en}${wide === null ? "" : `, on ${wide} platforms or more`}`,
    },
    unit: "products",
  };
};

/** Platforms on which any of the products is on sale (上架平台数，合并计), or which the product with the fewest has (逐款计). */
export const platformsListing = (counting: "union" | "each", scope?: Listing["scope"]): FigureName => {
  const which = of(LISTING_SCOPES, scope);
  const whose = which.zh === "" ? "产品" : which.zh;
  return {
    id: `platforms.${counting}${which.id}`,
    term:
      counting === "union"
        ? { zh: `${whose}上架的平台数`, en: `platforms on which products are listed${which.en}` }
        : { zh: `每款${whose}上架的平台数`, en: `platforms on which each product is listed${which.en}` },
    unit: "platforms",
  };
};

/** Villages recognised as professional (电商专业村) or specialty villages (特色村). */
export type RecognisedKind = "professional" | "specialty";

/** The two kinds; the words are what stands in the column of the roster. */
export const RECOGNISED_KINDS: Readonly<Record<RecognisedKind, Bilingual>> = {
  professional: { zh: "电商专业村（镇）", en: "e-commerce professional village or town" },
  specialty: { zh: "特色村（乡、镇）", en: "specialty village or town" },
};

/** 电商专业村数、特色村数. */
export const villagesRecognised = (kind: RecognisedKind): FigureName => ({
  id: `villages.recognised.${kind}`,
  term: { zh: `${RECOGNISED_KINDS[kind].zh}数`, en: `number of villages recognised: ${RECOGNISED_KINDS[kind].en}` },
  unit: "villages",
});

/** Parcels of a year, quarter or month (包裹量), one way or both. */
export const parcelsIn = (period: string, direction?: Parcels["direction"]): FigureName => {
  const way = of(PARCEL_DIRECTIONS, direction);
  return {
    id: `parcels${way.id}.${period}`,
    term: { zh: `${period} ${way.zh}包裹量`, en: `parcels, ${period}${way.en}` },
    unit: "parcels",
  };
};

/** 品牌数. */
export const brandsOf = (kind?: Brand["kind"]): FigureName => {
  const which = of(BRAND_KINDS, kind);
  return {
    id: `brands${which.id}`,
    term: { zh: `${which.zh === "" ? "品牌" : which.zh}数`, en: `number of brands${which.en}` },
    unit: "brands",
  };
};

/** Standards issued (标准数), or products for which one was issued (有标准的产品数). */
export const standardsOf = (counting: "standards" | "products", kind?: Standard["kind"]): FigureName => {
  const which = of(STANDARD_KINDS, kind);
  const whose = which.zh === "" ? "标准" : which.zh;
  return counting === "standards"
    ? { id: `standards${which.id}`, term: { zh: `${whose}数`, en: `number of standards${which.en}` }, unit: "standards" }
    : {
        id: `standards.products${which.id}`,
        term: { zh: `已有${whose}的产品数`, en: `products that have a standard${which.en}` },
        unit: "products",
      };
};

/** 结对帮扶活动次数. Meetings and exhibitions go by the same name as in the roster of events. */
export const pairingsOf = (kind: Pairing["kind"]): FigureName => {
  const { zh, en } = PAIRING_KINDS[kind];
  return {
    id: kind === "expo" ? "events.pairing-expo" : `events.pairing.${kind}`,
    term: { zh: `结对帮扶${zh}次数`, en: `pairing assistance, number of events: ${en}` },
    unit: "events",
  };
};
