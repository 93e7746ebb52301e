import { factsOf, observe, openBook } from "@countykit/coverage-metrics";
import { guangdong2019 } from "@countykit/scoring-rubric";
import { expect, it } from "vitest";
import { factsInBook, factsNamed } from "./wire-facts.js";
import { wires } from "./wires-table.js";

type Declared = NonNullable<Parameters<typeof openBook>[0]["declared"]>;

const bookOf = (declared: Declared) => openBook({ asOf: "2021-08-31", declared });

it("names only facts that the provincial rubric asks for, of their kind", () => {
  const kinds = new Map(guangdong2019.facts.map(({ id, kind }) => [id, kind]));
  for (const { tells } of wires) {
    const named = tells.as === "share" ? [tells.part, tells.whole] : [tells.fact];
    for (const fact of named) expect([fact, kinds.get(fact)]).toEqual([fact, tells.as === "flag" ? "flag" : "number"]);
  }
});

it("takes part and base apart, with the evidence of each", () => {
  const book = bookOf([
    { kind: "number", id: "villages", value: "195", evidence: "一" },
    { kind: "number", id: "villages.located", value: "137", evidence: "四" },
  ]);
  expect(factsInBook(book)).toEqual([
    { id: "villages.located", value: "137", evidence: ["四"] },
    { id: "villages", value: "195", evidence: ["一"] },
  ]);
});

it("keeps a part whose base nobody knows, and bounds as bounds", () => {
  const located = bookOf([{ kind: "number", id: "villages.located", value: "175" }]);
  expect(factsInBook(located)).toEqual([{ id: "villages.located", value: "175", evidence: [] }]);
  const firms = bookOf([{ kind: "number", id: "firms.resident.operating.park", value: { min: "2", max: "20" } }]);
  expect(factsInBook(firms)).toContainEqual({ id: "park.firms", value: { min: "2", max: "20" }, evidence: [] });
});

it.each([
  ["1", true],
  ["0", false],
])("answers from %s centres whether there is one", (value, built) => {
  const book = bookOf([{ kind: "number", id: "facilities.service-centre.built", value, evidence: "四" }]);
  expect(factsInBook(book)).toContainEqual({ id: "centre.built", value: built, evidence: ["四"] });
});

it("says nothing of a centre of which nothing is known", () => {
  expect(factsInBook(bookOf([]))).toEqual([]);
});

it("gives a growth as the fraction it is", () => {
  const sales = (period: string, amount: string) => ({ kind: "number", id: `sales.agri-online-retail.${period}`, value: amount }) as const;
  const book = bookOf([sales("2019", "100.00"), sales("2020", "130.00")]);
  const growth = factsInBook(book).find(({ id }) => id === "growth.agricultural-online-sales");
  expect(growth?.value).toEqual({ min: { part: "30", whole: "100" }, max: { part: "30", whole: "100" } });
});

it("reads the facts of indicators back as those of a rubric, and leaves others alone", () => {
  const book = bookOf([
    { kind: "number", id: "villages", value: "195" },
    { kind: "number", id: "villages.located", value: { min: "130", max: "137" } },
  ]);
  const other = { id: "media.county", value: { min: "1", max: "1" }, unit: "items", evidence: [] };
  const facts = factsOf([observe(book, "village-coverage", { mode: "located" })]);
  expect(factsNamed([...facts, other])).toEqual([
    { id: "villages.located", value: { min: "130", max: "137" }, evidence: [] },
    { id: "villages", value: "195", evidence: [] },
    other,
  ]);
});
