import { traceByHops } from "../hops/trace-by-hops.js";
import { loadTables } from "../stores/load-tables.js";
import { traceInStore } from "../stores/trace-in-store.js";
import { type Contender, differencesOf, type RightAnswers } from "./agreement.js";
import type { OpenStore } from "./stores.js";

/** Loads all graphs into a new database, asks it in some ways, closes it, and tells what differs. */
export async function compareInStore(
  { store, close }: OpenStore,
  right: RightAnswers,
  ways: readonly ("statements" | "hops")[],
): Promise<readonly string[]> {
  try {
    await loadTables(store, right.many.tables);
    const differences: string[] = [];
    for (const way of ways) {
      const contender: Contender = {
        name: `${store.dialect}, ${way}`,
        answer: async (starts, question) =>
          way === "hops" ? traceByHops(store.execute, starts, question) : traceInStore(store, starts, question),
      };
      differences.push(...(await differencesOf(contender, right)));
    }
    return differences;
  } finally {
    await close();
  }
}
