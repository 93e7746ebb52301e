/** Who pledges (承诺主体). */
export type PledgeParty = "enterprise" | "cooperative" | "household" | "buyer";

/** What the pledge rests on (承诺依据): control of quality while growing, or a test of the batch. */
export type PledgeBasis = "quality-control" | "testing";

/** What is promised (承诺内容): nothing forbidden was used, residues are within limits, the pledge is true. */
export type PledgeStatement = "nothing-forbidden" | "residues-within-limits" | "true";

/** What is filled in on a certificate (承诺达标合格证的填写内容). */
export interface PledgeFacts {
  readonly product: string;
  /** Exact decimal text, `"12.5"`. */
  readonly quantity: string;
  /** 公斤、箱、头 … */
  readonly unit: string;
  readonly origin: string;
  readonly party: PledgeParty;
  readonly partyName: string;
  readonly contact: string;
  /** `2026-07-01` */
  readonly issuedOn: string;
  readonly statements: readonly PledgeStatement[];
  readonly basis: readonly PledgeBasis[];
  /** The batch that it stands for (生产批次). */
  readonly lot?: string;
  /** Certificates of the growers, where a buyer mixed or divided what it bought. */
  readonly received?: readonly string[];
  /** The link that its QR code holds. */
  readonly link?: string;
}
