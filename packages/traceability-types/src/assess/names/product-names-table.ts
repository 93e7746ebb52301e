import type { Bilingual, Citation } from "@countykit/core";

const LECHANG_2021 = "乐府办〔2022〕9号";
const LECHANG_2019 = "lechang-2019/self-evaluation";
const SUIXI_2021 = "遂府〔2021〕10号";

/**
 * How a printed name belongs to its canonical one: `misprint` 误字, `place-prefix` the place where it grows stands before it, `short` without the county or
 * with the kind of goods behind it.
 */
export type AliasHow = "misprint" | "place-prefix" | "short";

/** A name of a product as a document prints it (产品名称). */
export interface ProductName {
  readonly printed: string;
  readonly canonical: string;
  /** `null`: the canonical name itself. */
  readonly how: AliasHow | null;
  /** Where it is printed, or the name that it shortens. */
  readonly at: Citation;
}

/** Two products that may be one, though no document says so (疑似同一产品); they are never merged. */
export interface PossiblySame {
  readonly a: string;
  readonly b: string;
  readonly reason: Bilingual;
}

const name = (printed: string, document: string, locator: string): ProductName => ({
  printed,
  canonical: printed,
  how: null,
  at: { document, locator },
});

const alias = (printed: string, canonical: string, how: AliasHow, document: string, locator: string): ProductName => ({
  printed,
  canonical,
  how,
  at: { document, locator },
});

/** Names of products in the five documents, canonical ones and others (产品名称与别名表). */
export const PRODUCT_NAMES: readonly ProductName[] = [
  name("黄金柰李", LECHANG_2021, "四（一）3(1)"),
  alias("黄金奈李", "黄金柰李", "misprint", LECHANG_2021, "附件1 二.2"),
  alias("九峰山黄金柰李", "黄金柰李", "place-prefix", LECHANG_2019, "二（二）2(3)③"),
  name("北乡马蹄", LECHANG_2021, "四（一）3(1)"),
  name("张溪香芋", LECHANG_2021, "四（一）3(1)"),
  name("炮弹香芋", LECHANG_2019, "一"),
  name("乐昌白毛尖", LECHANG_2021, "四（一）3(1)"),
  alias("白毛尖", "乐昌白毛尖", "short", LECHANG_2021, "四（一）3(1)"),
  alias("白毛尖茶", "乐昌白毛尖", "short", LECHANG_2019, "一"),
  name("乐昌白毛茶", LECHANG_2019, "一"),
  alias("白毛茶", "乐昌白毛茶", "short", LECHANG_2019, "四（一）(2)"),
  name("沿溪山茶叶", LECHANG_2019, "二（二）2(3)③"),
  name("乐昌雪毛鸡", LECHANG_2019, "一"),
  alias("雪毛鸡", "乐昌雪毛鸡", "short", LECHANG_2019, "四（一）"),
  name("遂溪番薯", SUIXI_2021, "四（一）6"),
  name("红心火龙果", SUIXI_2021, "四（一）6"),
  name("香蕉", SUIXI_2021, "四（一）3"),
];

/** Pairs that lists of products take for one another, and that no document calls one. */
export const POSSIBLY_SAME: readonly PossiblySame[] = [
  {
    a: "张溪香芋",
    b: "炮弹香芋",
    reason: {
      zh: "一个以产地命名，一个以形状命名，文件没有说是同一产品",
      en: "One is named after a place, the other after its shape; no document says that they are one",
    },
  },
  {
    a: "乐昌白毛尖",
    b: "乐昌白毛茶",
    reason: {
      zh: "白毛尖是芽尖，白毛茶是茶种或茶叶的统称，文件没有说是同一产品",
      en: "One means the tips, the other the tea at large; no document says that they are one",
    },
  },
  {
    a: "沿溪山茶叶",
    b: "乐昌白毛茶",
    reason: {
      zh: "一个以产地命名，一个以品种命名，文件没有说是同一产品",
      en: "One is named after a place, the other after its kind; no document says that they are one",
    },
  },
  {
    a: "沿溪山茶叶",
    b: "乐昌白毛尖",
    reason: {
      zh: "一个以产地命名，一个以芽尖命名，文件没有说是同一产品",
      en: "One is named after a place, the other after its tips; no document says that they are one",
    },
  },
];
