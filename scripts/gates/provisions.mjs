import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parse } from "yaml";
import { gate, skip } from "../lib/gate.mjs";
import { node, readJson, root } from "../lib/workspace.mjs";

/**
 * Which provisions of the five documents are proven by a test that cites them in its title. The rest needs a reason from
 * scripts/provisions-reasons.json: one by id where the kind is budget work or the owner is coverage-metrics, one by kind or pattern
 * elsewhere. A title that cites an id which does not exist is an error. `--package <name>` looks at one owner, `--list` also names what is covered.
 */
const argument = (name) => process.argv.find((_, index) => process.argv[index - 1] === name);
const budgetKinds = new Set(["budget-rule", "budget-line", "funding-source", "phase", "disbursement", "negative-list", "other"]);
const onlyById = ({ kind, package: owner }) => owner === "coverage-metrics" || budgetKinds.has(kind);
const catalogue = process.env.COUNTYKIT_CATALOGUE ?? resolve(root, "..", "shared", "facts", "catalogue.yaml");

if (existsSync(catalogue)) await gate("provisions", () => audit(parse(readFileSync(catalogue, "utf8"))));
else skip("provisions", "the catalogue of provisions does not lie beside this checkout");

function audit({ entries, conventions = [] }) {
  const wanted = argument("--package");
  const owners = wanted === undefined ? ["core", "budget-rules", "coverage-metrics", "scoring-rubric", "traceability-types"] : [wanted];
  const { ids: byId, patterns } = readJson(join(root, "scripts", "provisions-reasons.json"));
  const known = new Set([...entries, ...conventions].map(({ id }) => id));
  const seeds = [...new Set(entries.map(({ seed }) => seed))];
  const cited = citations(new RegExp(`\\b(?:conv|(?:${seeds.join("|")})/[a-z0-9-]+)/[a-z0-9]+(?:[/.-][a-z0-9]+)*`, "g"));

  const problems = [...cited]
    .filter(([id]) => !known.has(id))
    .map(([id, title]) => `a test cites ${id}, which the catalogue does not have: ${title}`);
  problems.push(
    ...Object.keys(byId)
      .filter((id) => !known.has(id))
      .map((id) => `a reason is given for ${id}, which the catalogue does not have`),
  );
  const stale = Object.keys(byId).filter((id) => cited.has(id));
  const notes = stale.map((id) => `the reason for ${id} is no longer needed: a test cites it`);

  const owned = entries.filter((entry) => owners.includes(entry.package));
  const reasonFor = (entry) =>
    byId[entry.id] ?? (onlyById(entry) ? undefined : patterns.find((one) => matches(one, { ...entry, owner: entry.package }))?.reason);
  const table = new Map();
  const rest = [];
  for (const entry of owned) {
    const key = `${entry.package} / ${entry.kind}`;
    const row = table.get(key) ?? { covered: 0, reasoned: 0, open: 0 };
    table.set(key, row);
    if (cited.has(entry.id)) row.covered += 1;
    else {
      const reason = reasonFor(entry);
      row[reason === undefined ? "open" : "reasoned"] += 1;
      rest.push(`  ${entry.id}: ${reason ?? "NEITHER TEST NOR REASON"}`);
      if (reason === undefined) problems.push(`${entry.id} (${key}) has neither a test nor a reason: ${entry.paraphrase}`);
    }
  }
  if (process.argv.includes("--list"))
    notes.push("Covered:", ...owned.filter(({ id }) => cited.has(id)).map(({ id }) => `  ${id}: ${cited.get(id)}`));
  if (rest.length > 0) notes.push("Not covered by a test:", ...rest);
  notes.push("", "owner / kind                          covered  with a reason  open");
  for (const [key, { covered, reasoned, open }] of [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    notes.push(`${key.padEnd(36)} ${String(covered).padStart(8)} ${String(reasoned).padStart(14)} ${String(open).padStart(5)}`);
  const covered = owned.filter(({ id }) => cited.has(id)).length;
  const strict = owned.filter(onlyById);
  notes.push(
    `${covered} of ${owned.length} provisions of ${owners.join(", ")} are covered; of those without a reason by kind ${strict.filter(({ id }) => cited.has(id)).length} of ${strict.length}`,
  );
  return { examined: owned.length, unit: "provisions", problems, notes };
}

/** Id → the title of a test that cites it, from the tests as vitest collects them, so that generated titles count too. */
function citations(pattern) {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const ran = node([vitest, "list", "--config", "vitest.workspace.ts", "--project", "!documentation", "--project", "!docs", "--json"]);
  const start = ran.out.indexOf("[");
  if (ran.status !== 0 || start < 0) throw new Error(`the tests cannot be listed:\n${ran.all}`);
  const found = new Map();
  for (const { name } of JSON.parse(ran.out.slice(start)))
    for (const [id] of name.matchAll(pattern)) if (!found.has(id)) found.set(id, name);
  return found;
}

/** A pattern names a kind, an owner, an id with `*` for anything, or several of these. */
function matches(pattern, { id, kind, owner }) {
  const glob = (text) =>
    new RegExp(
      `^${text
        .split("*")
        .map((part) => part.replace(/[.\\^$+?()[\]{}|]/g, "\\$&"))
        .join(".*")}$`,
    );
  return (
    (pattern.kind === undefined || pattern.kind === kind) &&
    (pattern.package === undefined || pattern.package === owner) &&
    (pattern.id === undefined || glob(pattern.id).test(id))
  );
}
