/** A grower (种植户): a natural person, whose data are personal. */
export interface Grower {
  readonly name?: string;
  readonly phone?: string;
  /** Number of the identity card (居民身份证号码). */
  readonly idCard?: string;
  readonly address?: string;
  readonly plot?: string;
}

/** Who makes or sells (生产经营者): with a credit code a registered body, without one a natural person. */
export interface Producer {
  readonly name?: string;
  readonly creditCode?: string;
  readonly address?: string;
  readonly phone?: string;
}

/** Something used on the plot (投入品使用记录). */
export interface InputUse {
  readonly date?: string;
  readonly name?: string;
  readonly amount?: string;
  readonly interval?: string;
  readonly operator?: string;
}

/** A test (检测记录). */
export interface TestRecord {
  readonly date?: string;
  readonly item?: string;
  readonly result?: string;
  readonly laboratory?: string;
  readonly report?: string;
}

/** A stop on the way (流通环节). */
export interface JourneyStop {
  readonly time?: string;
  readonly step?: string;
  readonly place?: string;
  readonly party?: string;
  readonly document?: string;
}

/** A right to a mark, or a certificate (认证与标志). */
export interface CertificateFact {
  readonly kind?: string;
  readonly number?: string;
  readonly until?: string;
}

/** What is known of an item (产品信息), all of it text as it is shown. */
export interface ItemFacts {
  readonly id?: string;
  readonly name?: string;
  readonly variety?: string;
  readonly grade?: string;
  readonly lot?: string;
  readonly serial?: string;
  readonly quantity?: string;
  readonly origin?: string;
  readonly harvestDate?: string;
  readonly packDate?: string;
  readonly bestBefore?: string;
  readonly storage?: string;
  readonly status?: string;
  readonly pledge?: string;
  readonly note?: string;
  readonly purchasePrice?: string;
  readonly salePrice?: string;
  readonly producer?: Producer;
  readonly growers?: readonly Grower[];
  readonly inputs?: readonly InputUse[];
  readonly tests?: readonly TestRecord[];
  readonly journey?: readonly JourneyStop[];
  readonly certificates?: readonly CertificateFact[];
}
