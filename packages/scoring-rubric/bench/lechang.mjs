import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const source = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "testing", "lechang-2019.ts");
const [{ text }] = buildSync({ entryPoints: [source], bundle: true, format: "esm", write: false }).outputFiles;

/** What the self-evaluation of Lechang prints of the facts: 27 of 54, some of them as intervals, and the points that it claims. */
export const { LECHANG_2019 } = await import(`data:text/javascript,${encodeURIComponent(text)}`);

/** Counties that know as much as Lechang does, with other numbers of stations and of payments. */
export const counties = Array.from({ length: 64 }, (_, at) => ({
  ...LECHANG_2019,
  facts: LECHANG_2019.facts.map((fact) => {
    if (fact.id === "villages.located") return { ...fact, value: String(90 + at) };
    return fact.id === "fund.paid" ? { ...fact, value: `${3_200_000 + at * 20_000}.00` } : fact;
  }),
}));
