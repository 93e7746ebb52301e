/**
 * Steps of the Core Business Vocabulary by what they do to goods (业务步骤). One table for all questions, so that none takes for a shipment what another does not.
 */
export const LEAVING: ReadonlySet<string> = new Set(["shipping", "departing", "consigning"]);
export const ARRIVING: ReadonlySet<string> = new Set(["receiving", "arriving", "accepting"]);
export const SELLING: ReadonlySet<string> = new Set(["retail_selling", "dispensing"]);

/** After these nobody has it any more. */
export const ENDING: ReadonlySet<string> = /* @__PURE__ */ new Set([...SELLING, "consuming", "destroying", "decommissioning"]);

/** The one step of leaving and of arriving whose amounts are counted: a truck that departs with what was shipped does not carry it twice. */
export const SHIPPING = "shipping";
export const RECEIVING = "receiving";
