import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemFacts } from "./item-facts.js";
import { type LabelPage, labelPage } from "./label-page.js";
import { masked } from "./mask.js";
import { PAGE_SECTIONS, type PageRole } from "./page-fields-table.js";

const ROLES: readonly PageRole[] = ["consumer", "dealer", "inspector", "owner"];

const facts = {
  id: "https://id.gs1.org/01/06901234567892/10/L7",
  name: "黄金柰李",
  lot: "L7",
  purchasePrice: "8.00",
  note: "邓小满家先收，电话 138 0000 1234",
  producer: { name: "九峰合作社", creditCode: "91350100M000100Y43", phone: "07511234567" },
  growers: [{ name: "邓小满", phone: "13800001234", idCard: "440281197001011234", address: "广东省乐昌市九峰镇 7 号", plot: "7 号地" }],
  tests: [{ date: "2026-07-01", item: "农药残留", result: "合格", report: "R-1" }],
} satisfies ItemFacts;

const pageOf = (item: ItemFacts, role: PageRole): LabelPage => {
  const page = labelPage(item, { role });
  if (!page.ok) throw new Error(JSON.stringify(page.issues));
  return page.value;
};

const valuesOf = (page: LabelPage): Record<string, string> =>
  Object.fromEntries(page.blocks.flatMap(({ section, rows }) => rows.map(({ field, value }) => [`${section}.${field}`, value])));

describe("the page behind a code", () => {
  it("covers the names of growers for shoppers, and leaves out their numbers", () => {
    const page = pageOf(facts, "consumer");
    expect(valuesOf(page)).toEqual({
      "item.id": facts.id,
      "item.name": "黄金柰李",
      "item.lot": "L7",
      "producer.name": "九峰合作社",
      "producer.creditCode": "91350100M000100Y43",
      "producer.phone": "075****4567",
      "growers.name": "邓**",
      "tests.date": "2026-07-01",
      "tests.item": "农药残留",
      "tests.result": "合格",
    });
    expect(page.withheld).toEqual([
      "item.note",
      "item.purchasePrice",
      "growers.phone",
      "growers.idCard",
      "growers.address",
      "growers.plot",
      "tests.report",
    ]);
  });

  it("takes personal data out of the notes as well", () => {
    expect(valuesOf(pageOf(facts, "dealer"))["item.note"]).toBe("邓**家先收，电话 ***");
    expect(valuesOf(pageOf(facts, "owner"))["item.note"]).toBe(facts.note);
  });

  it("finds numbers in full-width digits, or parted by characters that nobody sees", () => {
    for (const note of ["１３８００００１２３４", "138\u{200B}0000\u{200B}1234", "440281197001011234", "44028119700101123x", "13900009999"])
      expect(valuesOf(pageOf({ ...facts, note }, "dealer"))["item.note"]).toMatch(/^(\*\*\*|138\*\*\*\*1234)$/u);
  });

  it("leaves codes that look like numbers of people, and covers them where they are those of a grower", () => {
    const codes = { lot: "13900009999", serial: "440281197001011230" };
    expect(valuesOf(pageOf({ ...facts, ...codes }, "consumer"))).toMatchObject({ "item.lot": codes.lot, "item.serial": codes.serial });
    expect(valuesOf(pageOf({ ...facts, lot: "13800001234-1" }, "consumer"))["item.lot"]).toBe("***-1");
  });

  it("shows inspectors names and telephone numbers, and covers identity cards", () => {
    expect(valuesOf(pageOf(facts, "inspector"))).toMatchObject({
      "growers.name": "邓小满",
      "growers.phone": "13800001234",
      "growers.idCard": "440281***********4",
      "growers.address": "广东省乐昌市***",
    });
    expect(valuesOf(pageOf(facts, "owner"))["growers.idCard"]).toBe("440281197001011234");
  });

  it("takes a producer without a valid credit code for a natural person", () => {
    expect(valuesOf(pageOf({ producer: { name: "邓小满", phone: "13800001234" } }, "consumer"))).toEqual({
      "producer.name": "邓**",
      "producer.phone": "138****1234",
    });
    expect(valuesOf(pageOf({ producer: { name: "邓小满", creditCode: "1" } }, "consumer"))["producer.name"]).toBe("邓**");
  });

  it("keeps the registered name of a body as it is, also where it holds the name of a grower", () => {
    const producer = { name: "邓小满家庭农场", creditCode: "91350100M000100Y43" };
    expect(valuesOf(pageOf({ ...facts, producer }, "consumer"))["producer.name"]).toBe("邓小满家庭农场");
  });

  it("covers people and their numbers that were written beside the registered name of a body", () => {
    const shown = (name: string, role: PageRole = "consumer"): unknown =>
      valuesOf(pageOf({ ...facts, producer: { name, creditCode: "91350100M000100Y43" } }, role))["producer.name"];
    expect(shown("九峰合作社 联系人邓小满 13800001234")).toBe("九峰合作社 联系人邓** ***");
    expect(shown("九峰合作社联系人邓小满")).toBe("九峰合作社联系人邓**");
    expect(shown("九峰合作社邓小满")).toBe("九峰合作社邓**");
    expect(shown("邓小满家庭农场 邓小满")).toBe("邓小满家庭农场 邓**");
    expect(shown("联系人：邓小满 九峰合作社")).toBe("联系人：邓** 九峰合作社");
    expect(shown("邓小满家庭农场44028119700101123X")).toBe("邓小满家庭农场***");
    expect(shown("九峰合作社 联系人邓小满", "owner")).toBe("九峰合作社 联系人邓小满");
    for (const name of ["邓氏合作社", "小满农业有限公司", "邓小满农业（广东）有限公司", "乐昌市邓小满水果店（个体工商户）"])
      expect(shown(name)).toBe(name);
    // A person without a word for a body: whoever it is, the grower's name is covered.
    expect(shown("邓小满")).toBe("邓**");
  });

  it("finds numbers however they are parted, and with or without the code of the country", () => {
    const noteOf = (note: string, phone: string): string =>
      valuesOf(pageOf({ note, growers: [{ name: "邓小满", phone }] }, "dealer"))["item.note"] ?? "";
    for (const written of [
      "+8613800001234",
      "86 138 0000 1234",
      "008613800001234",
      "138.0000.1234",
      "138—0000—1234",
      "138－0000－1234",
      "１３８．００００．１２３４",
      "1380-000-1234",
      "1 3 8 0 0 0 0 1 2 3 4",
      "(+86)138-0000-1234",
    ])
      for (const phone of ["13800001234", "+86 138-0000-1234", "13911112222"])
        expect(noteOf(written, phone), `${written} of ${phone}`).not.toMatch(/0000|００００|0 0 0 0|0-000/u);
    for (const phone of ["0751-1234567", "07511234567", "(0751) 1234567", "+86 751 1234567", "0751-1234567 转 8"])
      for (const written of ["0751-1234567", "07511234567", "0751 123 4567", "（0751）1234567", "+86-751-1234567", "0751.1234567"])
        expect(noteOf(`电话${written}`, phone), `${written} of ${phone}`).not.toMatch(/123/u);
    expect(noteOf("邓 小满收", "")).toBe("邓**收");
    // Dates and weights beside each other make no telephone.
    for (const note of ["15 2026-07-01 8", "2026-07-01 13:30", "1500.0000 kg"]) expect(noteOf(note, "13800001234")).toBe(note);
  });

  it("takes identity cards out of codes", () => {
    const card = "11010519491231002X";
    const shown = valuesOf(
      pageOf(
        { lot: card, certificates: [{ kind: "绿色食品", number: "440281197001011239" }], producer: { name: "甲", creditCode: card } },
        "consumer",
      ),
    );
    expect(shown).toMatchObject({ "item.lot": "***", "certificates.number": "***", "producer.creditCode": "***" });
    // Eighteen digits of a thing whose last is no check digit of a card are no card.
    const unit = "https://id.gs1.org/00/110105194912310021";
    expect(valuesOf(pageOf({ id: unit }, "consumer"))["item.id"]).toBe(unit);
  });

  it("never shows a field that is not listed, nor one of a prototype", () => {
    const odd = JSON.parse('{"name":"李","secret":"x","__proto__":{"note":"y"},"constructor":{"name":"z"}}');
    expect(valuesOf(pageOf(odd, "owner"))).toEqual({ "item.name": "李" });
    expect(valuesOf(pageOf(Object.create({ note: "y" }), "owner"))).toEqual({});
  });

  it("answers what is no text, no list or too much", () => {
    const codes = (item: unknown): unknown => {
      const page = labelPage(JSON.parse(JSON.stringify(item)), { role: "owner" });
      return page.ok ? [] : page.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes({ name: 1, growers: {}, producer: [], tests: [null] })).toEqual([
      "not-text /name",
      "not-an-object /producer",
      "not-a-list /growers",
      "not-an-object /tests/0",
    ]);
    expect(codes({ growers: Array.from({ length: 1001 }, () => ({})) })).toEqual(["too-many-entries /growers"]);
    expect(codes({ growers: Array.from({ length: 1000 }, () => ({})) })).toEqual([]);
    expect(codes({ name: "x".repeat(10_001) })).toEqual(["text-too-long /name"]);
    expect(codes(null)).toEqual(["not-an-object "]);
    expect(labelPage({}, { role: JSON.parse('"inspecter"') })).toMatchObject({
      issues: [{ code: "unknown-role", didYouMean: "inspector" }],
    });
  });

  it("shows every role at least what the role below it sees", () => {
    const order = { hidden: 0, masked: 1, shown: 2 };
    const fields = PAGE_SECTIONS.flatMap((section) => section.fields);
    expect(fields.length).toBe(44);
    for (const { views } of fields)
      for (const [at, view] of views.entries()) expect(order[view]).toBeGreaterThanOrEqual(order[views[at - 1] ?? "hidden"]);
  });

  it("never lets a secret of a grower reach a role that must not read it, wherever it was written", () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^[邓小满欧阳*张 ]{1,4}$/u),
      fc.stringMatching(/^1[0-9]{8,11}$/u),
    );
    const grower = fc.record({ name: text, phone: text, idCard: text, address: text });
    fc.assert(
      fc.property(
        fc.array(grower, { minLength: 1, maxLength: 3 }),
        fc.array(text, { minLength: 6, maxLength: 6 }),
        fc.constantFrom(...ROLES),
        (growers, texts, role) => {
          const all = growers.flatMap((one) => Object.values(one));
          const mixed = texts.map((one, at) => one + (all[at % all.length] ?? "") + one);
          const [name = "", note = "", storage = "", plot = "", step = "", operator = ""] = mixed;
          const page = pageOf(
            {
              name,
              note,
              storage,
              growers: growers.map((one) => ({ ...one, plot })),
              journey: [{ step, place: note }],
              inputs: [{ operator, name: step }],
            },
            role,
          );
          const shown = page.blocks.flatMap(({ rows }) => rows.map(({ value }) => value));
          const growerFields = PAGE_SECTIONS.find(({ section }) => section === "growers")?.fields ?? [];
          for (const { field, views } of growerFields.filter(({ mask }) => mask !== "all"))
            if (views[ROLES.indexOf(role)] !== "shown")
              for (const one of growers) {
                const secret =
                  Object.entries(one)
                    .find(([key]) => key === field)?.[1]
                    .trim() ?? "";
                if (Array.from(secret).length > 1 && !/^\**$/u.test(secret))
                  for (const value of shown) expect(value.includes(secret), `${secret} in ${value}`).toBe(false);
              }
        },
      ),
    );
  });
});

/** A text as a reader who leaves out all that parts it would read it. */
const bare = (text: string): string => text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}*]/gu, "");

const wide = (text: string): string => text.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

it("never lets a spelling of a secret in any text field reach a role that must not read it", () => {
  const gap = fc.constantFrom("", "", " ", ".", "-", "—", "－", "\u{3000}", "\u{200B}", "·", "．", " - ");
  const name = fc.stringMatching(/^[邓李张王][小大春秋]{1}[满花生根]{1}$/u);
  const mobile = fc.stringMatching(/^1[3-9][0-9]{9}$/u);
  const landline = fc.stringMatching(/^0[7-9][1-9]{2}[1-9][0-9]{6}$/u);
  const card = fc.stringMatching(/^4402(?:81|22)19[5-9][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|1[0-9]|2[0-8])[0-9]{3}[0-9X]$/u);
  const split = (text: string, at: readonly number[], part: string): string =>
    Array.from(text, (letter, place) => letter + (at.includes(place) && place + 1 < text.length ? part : "")).join("");
  const write = fc.record({
    at: fc.constantFrom([], [2, 6], [3, 6], [3], [5, 13], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]),
    gap,
    code: fc.constantFrom("", "+86", "86", "0086", "+86-", "+86 "),
    isWide: fc.boolean(),
    lower: fc.boolean(),
  });
  const people = fc.record({ name, phone: fc.oneof(mobile, landline), idCard: card });
  const spelled = (secret: string, how: { at: readonly number[]; gap: string; code: string; isWide: boolean; lower: boolean }): string => {
    const isPhone = /^[01][0-9]{10}$/u.test(secret);
    const digits =
      isPhone && how.code !== "" ? how.code + split(secret.replace(/^0/u, ""), how.at, how.gap) : split(secret, how.at, how.gap);
    const text = how.lower ? digits.replace("X", "x") : digits;
    return how.isWide ? wide(text) : text;
  };
  const fields = PAGE_SECTIONS.flatMap(({ section, list, fields: all }) => all.map(({ field }) => ({ section, list, field }))).filter(
    ({ section, field }) => section !== "growers" && field !== "creditCode",
  );
  fc.assert(
    fc.property(
      people,
      write,
      write,
      fc.constantFrom("name", "phone", "idCard"),
      fc.constantFrom("九峰合作社 ", "九峰合作社联系人", "见", ""),
      fc.constantFrom("", " 收", "（备用）"),
      fc.boolean(),
      fc.constantFrom(...ROLES),
      (person, how, filed, kind, before, after, registered, role) => {
        const text = before + spelled(person[kind], how) + after;
        const item: Record<string, unknown> = {
          growers: [{ ...person, phone: spelled(person.phone, filed), idCard: spelled(person.idCard, filed) }],
        };
        for (const { section, list, field } of fields) {
          if (section === "item") item[field] = text;
          else {
            const old = item[section];
            const one: Record<string, unknown> = Array.isArray(old) ? old[0] : (old ?? {});
            one[field] = text;
            item[section] = list ? [one] : one;
          }
        }
        if (registered) Object.assign(item["producer"] ?? {}, { creditCode: "91350100M000100Y43" });
        const secrets = [
          ...(role === "consumer" || role === "dealer" ? [person.name, person.phone.replace(/^0/u, "")] : []),
          ...(role === "owner" ? [] : [person.idCard]),
        ];
        for (const { section, rows } of pageOf(JSON.parse(JSON.stringify(item)), role).blocks)
          for (const { field, value } of rows)
            for (const secret of secrets)
              expect(bare(value).toUpperCase().includes(secret), `${secret} in ${section}.${field}: ${value}`).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});

describe("covering a text", () => {
  it("leaves the surname, of one character or two", () => {
    expect(["邓小满", "欧阳娜", "欧阳", "李", "O'Brien", ""].map((name) => masked(name, "name"))).toEqual([
      "邓**",
      "欧阳*",
      "欧*",
      "*",
      "O******",
      "*",
    ]);
  });

  it("leaves nothing of what is too short to be covered in part", () => {
    expect(["13800001234", "075112345", "12345678"].map((phone) => masked(phone, "phone"))).toEqual([
      "138****1234",
      "075****2345",
      "********",
    ]);
    expect(["440281197001011234", "44028119700101"].map((card) => masked(card, "id-card"))).toEqual([
      "440281***********4",
      "**************",
    ]);
    expect(["乐昌市九峰镇", "九峰镇"].map((place) => masked(place, "address"))).toEqual(["乐昌市***", "*"]);
    expect(masked("anything", "all")).toBe("*");
  });
});
