import { type MissingFact, type Ternary, ternary } from "@countykit/core";
import type { Book, FigureName } from "../../figures/book.js";
import { liveHosts as hostsWith } from "../../figures/live-figures.js";
import { fact } from "../../figures/open-book.js";
import { known, type Quantity } from "../../figures/quantity.js";
import type { Followers } from "../../rosters/rows.js";
import type { Indicator } from "../indicator.js";
import { type Answered, tally } from "../tally.js";
import { type LiveHostsParams, liveHosts as definition } from "./definition.js";
import { type Host, hostsOf } from "./hosts.js";

/** Counts hosts by what the latest rows say of each of their platforms. */
export const liveHosts: Indicator<LiveHostsParams> = {
  definition,
  observe: (book, params) => {
    const figure = hostsWith(params);
    const rows = book.rows("hosts");
    const part = book.number(
      figure,
      () => (rows === null ? null : count(rows, params, book.asOf)),
      () => fromFigures(book, params, figure),
    );
    return { part, figures: { part: [figure.id] } };
  },
};

const count = (rows: readonly Followers[], params: LiveHostsParams, asOf: string): Quantity =>
  tally(
    "persons",
    hostsOf(rows, asOf).map((host) => judge(host, params)),
  );

/** Hosts of a kind are among all hosts, and those with many followers among those of their kind. */
function fromFigures(book: Book, { kind, followers }: LiveHostsParams, figure: FigureName): Quantity | null {
  const wider = [
    ...(followers === undefined ? [] : [hostsWith(kind === undefined ? {} : { kind })]),
    ...(kind === undefined ? [] : [hostsWith({})]),
  ].map((one) => book.number(one));
  const limit = wider.find(({ max }) => max !== null);
  if (limit === undefined) return null;
  return limit.max === "0" ? known("persons", 0, limit.evidence) : { ...limit, min: "0", missing: [fact(figure)] };
}

function judge(host: Host, { kind, followers, platforms }: LiveHostsParams): Answered {
  const ofKind = kind === undefined || host.kinds.has(kind) ? "yes" : host.kindKnown ? "no" : "unknown";
  const reaches = followers === undefined ? "yes" : reach(host, followers, platforms ?? "sum");
  const answer = ofKind === "no" || reaches === "no" ? "no" : ofKind === "yes" && reaches === "yes" ? "yes" : "unknown";
  return { answer, facts: [...(ofKind === "unknown" ? [kindOf(host)] : []), ...(reaches === "unknown" ? [followersOf(host)] : [])] };
}

/** A platform whose followers nobody wrote down may have any number. */
function reach({ counts }: Host, least: number, platforms: "sum" | "single"): Ternary {
  const together = (values: readonly number[]): number =>
    platforms === "sum" ? values.reduce((total, one) => total + one, 0) : Math.max(...values);
  if (together(counts.map(({ min }) => min)) >= least) return "yes";
  return together(counts.map(({ max }) => max ?? least)) >= least ? "unknown" : ternary(false);
}

const kindOf = ({ id, name }: Host): MissingFact => ({
  id: `host/${id}/kind`,
  label: { zh: `${name}的主播类别`, en: `what kind of host ${name} is` },
});

const followersOf = ({ id, name }: Host): MissingFact => ({
  id: `host/${id}/followers`,
  label: { zh: `${name}各平台粉丝数`, en: `followers of ${name} on every platform` },
});
