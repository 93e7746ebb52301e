import type { Book, Provenance } from "../../figures/book.js";
import { residentKinds as kindsOfResidents } from "../../figures/firm-figures.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Firm } from "../../rosters/rows.js";
import { FIRM_KIND_ALIASES } from "../../rosters/word-aliases-table.js";
import { FIRM_KINDS } from "../../rosters/words.js";
import { listName } from "../../figures/list-name.js";
import { firmFact, type FirmRow, firmRows } from "../firm-rows.js";
import type { Indicator } from "../indicator.js";
import { type ResidentKindsParams, residentKinds as definition } from "./definition.js";

/** Counts the kinds of resident firms, from the roster of firms and from the list of kinds that somebody declared. */
export const residentKinds: Indicator<ResidentKindsParams> = {
  definition,
  observe: (book, params) => {
    const declared = asDeclared(book, params);
    const firms = firmRows(book, params.standing);
    const part =
      firms === null
        ? declared
        : book.settle(kindsOfResidents, declared, fromRoster(firms, params), firms.length === 0 ? SILENT : undefined);
    return { part, figures: { part: [kindsOfResidents.id] } };
  },
};

/** A roster without a firm says nothing of the kinds that somebody declared. */
const SILENT: Provenance = { from: "rosters", prevails: "declared" };

/** A firm of which the kind or the residence is open may be of one kind more. */
function fromRoster(firms: readonly FirmRow[], { operatorsAndLogistics }: ResidentKindsParams): Quantity {
  const rows = firms.filter(({ answer }) => answer !== "no");
  const kindOf = ({ kind }: Firm): string | null => (kind === undefined ? null : merged(kind, operatorsAndLogistics));
  const certain = new Set(rows.flatMap(({ firm, answer }) => (answer === "yes" ? (kindOf(firm) ?? []) : [])));
  const open = rows.filter(({ firm, answer }) => kindOf(firm) === null || (answer === "unknown" && !certain.has(kindOf(firm) ?? "")));
  const named = new Set(open.flatMap(({ firm }) => kindOf(firm) ?? []));
  const unnamed = open.filter(({ firm }) => kindOf(firm) === null);
  return bounded(
    "items",
    certain.size,
    certain.size + named.size + unnamed.length,
    open.flatMap(({ firm, facts }) => [...facts, ...(firm.kind === undefined ? [firmFact(firm, "kind")] : [])]),
  );
}

function asDeclared(book: Book, { operatorsAndLogistics }: ResidentKindsParams): Quantity {
  const { items, complete, missing, evidence } = book.names(kindsOfResidents);
  const kinds = new Set(items.map((item) => merged(KINDS.get(listName(item)) ?? listName(item), operatorsAndLogistics)));
  return bounded("items", kinds.size, complete ? kinds.size : null, missing, evidence);
}

/** Operators and logistics firms are one kind or two; a kind that names both is one either way. */
const merged = (kind: string, operatorsAndLogistics: "one" | "two"): string =>
  operatorsAndLogistics === "one" && (kind === "operator" || kind === "logistics") ? BOTH : kind;

const BOTH = "operator-or-logistics";

const isFirmKind = (kind: string): kind is NonNullable<Firm["kind"]> => Object.hasOwn(FIRM_KINDS, kind);

/** Every word for a kind of firm. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...Object.keys(FIRM_KINDS)
    .filter(isFirmKind)
    .flatMap((kind) =>
      [kind, FIRM_KINDS[kind].zh, FIRM_KINDS[kind].en, ...FIRM_KIND_ALIASES[kind]].map((word) => [listName(word), kind] as const),
    ),
  [listName("电商运营商或物流企业"), BOTH],
]);
