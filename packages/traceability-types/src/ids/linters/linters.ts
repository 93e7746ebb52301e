import { cset39, cset64, cset82, hasNonDigit, pcenc } from "./character-sets.js";
import { csum, csumAlpha } from "./check-digits.js";
import { iban, iso3166, iso3166Alpha2, iso3166OrMany, iso4217, packageType } from "./code-lists.js";
import { anyPrefix, companyPrefix, type PrefixLookup } from "./company-prefix.js";
import * as counts from "./counts.js";
import { couponCode, couponPosOffer } from "./coupon.js";
import { hh, hhmi, mi, ss, yymmd0, yymmdd, yyyymmd0, yyyymmdd } from "./dates.js";
import { type Linter, nonDigit } from "./fault.js";

/** All tests of the GS1 syntax dictionary by their names there; `lookUp` says whether a company prefix was given out. */
export const lintersWith = (lookUp: PrefixLookup): ReadonlyMap<string, Linter> =>
  new Map<string, Linter>([
    ["csetnumeric", nonDigit],
    ["cset82", cset82],
    ["cset39", cset39],
    ["cset64", cset64],
    ["csum", csum],
    ["csumalpha", csumAlpha],
    ["gcppos1", companyPrefix(0, lookUp)],
    ["gcppos2", companyPrefix(1, lookUp)],
    ["hasnondigit", hasNonDigit],
    ["pcenc", pcenc],
    ["yymmdd", yymmdd],
    ["yymmd0", yymmd0],
    ["yyyymmdd", yyyymmdd],
    ["yyyymmd0", yyyymmd0],
    ["hh", hh],
    ["hhmi", hhmi],
    ["mi", mi],
    ["ss", ss],
    ["iban", iban],
    ["iso3166", iso3166],
    ["iso3166999", iso3166OrMany],
    ["iso3166alpha2", iso3166Alpha2],
    ["iso4217", iso4217],
    ["packagetype", packageType],
    ["iso5218", counts.iso5218],
    ["mediatype", counts.mediaType],
    ["importeridx", counts.importerIdx],
    ["latitude", counts.latitude],
    ["longitude", counts.longitude],
    ["nonzero", counts.nonZero],
    ["nozeroprefix", counts.noZeroPrefix],
    ["pieceoftotal", counts.pieceOfTotal],
    ["posinseqslash", counts.posInSeqSlash],
    ["winding", counts.winding],
    ["yesno", counts.yesNo],
    ["hyphen", counts.hyphen],
    ["zero", counts.zero],
    ["couponcode", couponCode(lookUp)],
    ["couponposoffer", couponPosOffer(lookUp)],
  ]);

/** The tests without a register of company prefixes. */
export const linters: ReadonlyMap<string, Linter> = lintersWith(anyPrefix);
