import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { until } from "./browser.mjs";
import { keptEdits } from "./kept-edits.mjs";
import { amountOf, budgetReady, openTab, shared, verdicts, verdictsWhen } from "./playground-page.mjs";

const guangdong = "cn-2021-guangdong-yue-shang-100";
const lechang = "cn-2022-lechang-le-fu-ban-9";
const training = `${guangdong}/training-cap`;
const floor = `${guangdong}/logistics-floor`;

/** What each language says, word for word. */
const said = {
  zh: {
    start: "取决于理解 1，待定 16，符合 10",
    broken: "占比 40.91%，超过上限 15%，超出 570 万元",
    notMoney: "/lines/0/amount “5x10” 不是金额",
    excused: "占比 40.91%，超过上限 15%，超出 570 万元（已由广东省商务厅以粤商务函〔2022〕2号批准例外）",
    noEffect: "登记了例外，但在核查日不起作用：还没到批准日、已经过期，或者层级不够。",
    brokenAddress: "链接里的内容读不出来，已从头开始。",
    csvRead: "已读入 4 行预算。表里没有写批次和县，请在上面补上。",
    csvUnknown: "待定 57，符合 1",
    csvCounts: "不符合 1，取决于理解 1，待定 2，符合 1",
    csvIssues: ["lines.csv 第 2 行第 4 列 不认识“责任单位”这一栏，不能略去", "lines.csv 第 4 行第 3 列 “五百五” 不是金额"],
    early: "第 2 行第 9 列 JSON 不完整：文件提前结束",
    twice: "第 3 行第 3 列",
    locked: "文本还不能读，表格先锁着，免得丢掉您没写完的内容。",
    category: "物流（logistics）",
    source: "上级资金（superior）",
  },
  en: {
    start: "depends on reading 1, unknown 16, pass 10",
    broken: "The share is 40.91%, above the cap of 15% by 5,700,000.00 yuan",
    notMoney: "/lines/0/amount “5x10” is not an amount of money",
    excused: "The share is 40.91%, above the cap of 15% by 5,700,000.00 yuan (excused by 广东省商务厅 in 粤商务函〔2022〕2号)",
    noEffect: "An exception is recorded and has no effect on this day: not yet granted, expired, or of too low a level.",
    brokenAddress: "What the link holds cannot be read; starting afresh.",
    csvRead: "4 budget lines were read. A table does not say its batch and county; fill them in above.",
    csvUnknown: "unknown 57, pass 1",
    csvCounts: "fail 1, depends on reading 1, unknown 2, pass 1",
    csvIssues: [
      "lines.csv, line 2, column 4 The column “责任单位” is not known, and it is not left out in silence",
      "lines.csv, line 4, column 3 “五百五” is not an amount of money",
    ],
    early: "line 2, column 9 The JSON is not complete: the file ends too early",
    twice: "line 3, column 3",
    locked: "The text cannot be read yet. The table is locked, so that nothing you have typed is lost.",
    category: "logistics",
    source: "money from above (superior)",
  },
};

const table = [
  "单位：万元,,,",
  "项目,类别,金额,资金来源",
  "公共服务体系,公共服务,510,中央",
  "三级物流,物流体系,550,中央",
  "商贸流通,商贸流通,240,中央",
  "人才培训,培训,260,中央",
  "合计,,1560,",
  "",
].join("\r\n");

/** What the table answers for a county of Guangdong and the batch of 2021. */
const ofTable = {
  "arithmetic/declared#row-7": "pass",
  "cn-2019-cai-jian-50/negative-list": "unknown",
  [`${guangdong}/hardware-cap`]: "unknown",
  [floor]: "depends-on-reading",
  [training]: "fail",
};

const file = (name, content) => ({ name, mimeType: "text/plain", buffer: Buffer.from(content) });
const counts = (page) => page.innerText('[data-test="counts"]');
const notice = (page) => page.innerText(".budget .notice");
const issues = (page) =>
  page.$$eval('.budget [data-test="issue"]', (found) => found.map((one) => one.textContent.replace(/\s+/g, " ").trim()));
const countsAre = (page, wanted) =>
  until(
    () => counts(page),
    (text) => text === wanted,
    `the counts are not ${wanted}`,
  );
const card = (page, id) => page.locator(`.finding[data-id="${id}"]`);
const sentence = (page, id) => card(page, id).locator("p").first().innerText();
/** The bars as they are drawn, pixel by pixel. */
const drawing = (page) => page.$eval(".bars canvas", (canvas) => canvas.toDataURL());

/** Fills in county and batch of the table, and waits for its exact verdicts. */
async function completed(page, words) {
  await page.fill('[data-test="as-of"]', "2022-05-01");
  await countsAre(page, words.csvUnknown);
  assert.deepEqual([await page.inputValue('[data-test="cohort"]'), await page.inputValue('[data-test="jurisdiction"]')], ["", ""]);
  await page.fill('[data-test="cohort"]', "2021");
  await page.fill('[data-test="jurisdiction"]', "440229");
  await verdictsWhen(page, (found) => isDeepStrictEqual(found, ofTable), "the table is judged otherwise");
  assert.equal(await counts(page), words.csvCounts);
  assert.deepEqual(await Promise.all([0, 1, 2, 3].map((line) => page.inputValue(amountOf(line)))), [
    "510万元",
    "550万元",
    "240万元",
    "260万元",
  ]);
}

/** Checks the budget of Lechang, breaks it, mends it, settles a reading, records an exception, opens tables, and hands the address on. */
export async function budgetJourney(language, prefix, { visit, open }, { check }) {
  const path = `${prefix}/playground/`;
  const words = said[language];
  await check("the budget of Lechang is checked", () =>
    visit(path, {}, async (page) => {
      const found = await budgetReady(page);
      assert.equal(await counts(page), words.start);
      assert.equal(found[floor], "depends-on-reading");
      assert.equal(await page.locator('[data-test="category-1"] option:checked').innerText(), words.category);
      assert.equal(await page.locator('[data-test="source-1"] option:checked').innerText(), words.source);
      return words.start;
    }),
  );

  await check("an amount over its limit turns verdicts and bars, and taking it back turns them back", () =>
    visit(path, {}, async (page) => {
      const before = await budgetReady(page);
      await page.waitForSelector(".bars canvas");
      const drawn = await until(
        () => drawing(page),
        (image) => image.length > 5000,
        "no bars",
      );
      await page.fill(amountOf(3), "900万元");
      const broken = await verdictsWhen(page, (found) => found[training] === "fail", "nothing fails");
      const fails = Object.keys(broken).filter((id) => broken[id] === "fail");
      assert.deepEqual(fails.toSorted(), [
        ...["row-1-share", "row-2-share", "row-3-share", "row-4-share", "row-5", "row-7"].map((row) => `arithmetic/declared#${row}`),
        floor,
        training,
      ]);
      assert.equal(await sentence(page, training), words.broken);
      await until(
        () => drawing(page),
        (image) => image !== drawn,
        "the bars stay as they were",
      );
      await page.fill(amountOf(3), "200万元");
      await verdictsWhen(page, (found) => isDeepStrictEqual(found, before), "not mended");
      await until(
        () => drawing(page),
        (image) => image === drawn,
        "the bars do not come back",
      );
      return `${fails.length} failed`;
    }),
  );

  await check("half a number is told as such, and the page goes on", () =>
    visit(path, {}, async (page) => {
      const before = await budgetReady(page);
      await page.fill(amountOf(0), "5x10");
      await page.waitForSelector('[data-test="issue"]');
      const [issue, ...others] = await issues(page);
      assert.ok(issue.startsWith(words.notMoney), issue);
      assert.deepEqual(others, []);
      await page.fill(amountOf(0), "510万元");
      await verdictsWhen(page, (found) => isDeepStrictEqual(found, before), "not mended");
    }),
  );

  await check("going to the other panels and back loses nothing, and nothing goes into the address unasked", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.fill(amountOf(3), "199万元");
      await page.click("#tab-budget");
      for (const id of ["tab-score", "tab-coverage", "tab-budget"]) await openTab(page, id);
      assert.equal(await page.inputValue(amountOf(3)), "199万元");
      await page.focus("#tab-budget");
      await page.keyboard.press("ArrowRight");
      await page.waitForSelector('[role="tab"][aria-selected="true"]:not(#tab-budget)');
      await page.keyboard.press("ArrowLeft");
      await page.waitForSelector('#tab-budget[aria-selected="true"]');
      await page.waitForSelector(amountOf(3));
      assert.equal(await page.inputValue(amountOf(3)), "199万元");
      assert.equal(new URL(page.url()).hash, "");
    }),
  );

  await check("going to the other language and back keeps the edits, in the table and in half a text", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      const other = language === "zh" ? "/en/playground/" : "/playground/";
      const goTo = async (where) => {
        await page.$eval(`a[href^="${where}"]`, (link) => link.click());
        await page.waitForFunction((wanted) => location.pathname.replace(/index\.html$/, "") === wanted, where);
      };
      await page.fill(amountOf(3), "900万元");
      await verdictsWhen(page, (found) => found[training] === "fail", "nothing fails");
      await goTo(other);
      await page.waitForSelector(`html[lang^="${language === "zh" ? "en" : "zh"}"]`);
      await verdictsWhen(page, (found) => found[training] === "fail", "the edit is lost");
      assert.equal(await sentence(page, training), said[language === "zh" ? "en" : "zh"].broken);
      await page.click('[data-test="json"]');
      await page.fill('[data-test="json-text"]', '{\n  "id": ');
      await goTo(path);
      await page.waitForSelector('[data-test="json-text"]');
      assert.equal(await page.inputValue('[data-test="json-text"]'), '{\n  "id": ');
      assert.equal(new URL(page.url()).hash, "");
    }),
  );

  await check("half a text is told by line and column and locks the table; a key that stands twice is told", () =>
    visit(path, {}, async (page) => {
      const before = await budgetReady(page);
      await page.click('[data-test="json"]');
      await page.fill('[data-test="json-text"]', '{\n  "id": ');
      await page.waitForSelector('[data-test="issue"]');
      assert.ok((await issues(page))[0].startsWith(words.early), (await issues(page))[0]);
      await page.click(".views button >> nth=0");
      assert.ok((await page.innerText('[data-test="locked"]')).startsWith(words.locked));
      assert.equal(await page.isEditable(amountOf(0)), false);
      await page.click('[data-test="json"]');
      assert.equal(await page.inputValue('[data-test="json-text"]'), '{\n  "id": ');
      await page.fill('[data-test="json-text"]', '{\n  "id": "a",\n  "id": "b"\n}');
      await until(
        () => issues(page),
        ([issue]) => issue?.startsWith(words.twice),
        "a key that stands twice is not told",
      );
      await page.click(".views button >> nth=0");
      await page.click('[data-test="drop"]');
      await verdictsWhen(page, (found) => isDeepStrictEqual(found, before), "the budget does not come back");
    }),
  );

  await check("an exception excuses from the day it was granted to its last day", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.fill(amountOf(3), "900万元");
      await verdictsWhen(page, (found) => found[training] === "fail", "nothing fails");
      assert.equal(await card(page, "arithmetic/declared#row-7").locator('[data-test="except"]').count(), 0);
      await page.fill('[data-test="as-of"]', "2022-06-01");
      const one = card(page, training);
      await one.locator('[data-test="except"]').click();
      assert.equal(await one.locator('[data-test="date"]').inputValue(), "2022-06-01");
      await one.locator('[data-test="by"]').fill("广东省商务厅");
      await one.locator('[data-test="level"]').selectOption("province");
      await one.locator('[data-test="document"]').fill("粤商务函〔2022〕2号");
      await one.locator('[data-test="expires"]').fill("2022-12-31");
      await one.locator('[data-test="reason"]').fill("个案批准");
      await one.locator('[data-test="save"]').click();
      await verdictsWhen(page, (found) => found[training] === "excused", "not excused");
      assert.equal(await sentence(page, training), words.excused);
      for (const [day, verdict] of [
        ["2022-05-31", "fail"],
        ["2022-12-31", "excused"],
        ["2023-01-01", "fail"],
      ]) {
        await page.fill('[data-test="as-of"]', day);
        await verdictsWhen(page, (found) => found[training] === verdict, `${day}: not ${verdict}`);
      }
      assert.ok((await card(page, training).innerText()).includes(words.noEffect));
      await page.fill('[data-test="as-of"]', "2022-12-31");
      await card(page, training).locator('[data-test="withdraw-exception"]').click();
      await verdictsWhen(page, (found) => found[training] === "fail", "the exception is not withdrawn");
    }),
  );

  await check("a table is opened with its units and its total, for no county until somebody fills it in", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.setInputFiles('[data-test="upload"]', file("lines.csv", table));
      await until(
        () => notice(page),
        (text) => text === words.csvRead,
        "the table is not read",
      );
      await completed(page, words);
      return words.csvCounts;
    }),
  );

  await check("a table with problems is told by row and column, and the budget stays as it was", () =>
    visit(path, {}, async (page) => {
      const before = await budgetReady(page);
      const wrong = table.replace("550", "五百五").replace("资金来源", "责任单位");
      await page.setInputFiles('[data-test="upload"]', file("lines.csv", wrong));
      await page.waitForSelector('[data-test="issue"]');
      const found = await issues(page);
      assert.equal(found.length, words.csvIssues.length);
      for (const [at, issue] of words.csvIssues.entries()) assert.ok(found[at].startsWith(issue), found[at]);
      assert.deepEqual(await verdicts(page), before);
    }),
  );

  await check("a table that is pasted is read the same way", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.click('[data-test="json"]');
      await page.evaluate((text) => navigator.clipboard.writeText(text), table);
      await page.focus('[data-test="json-text"]');
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Control+V");
      await until(
        () => notice(page),
        (text) => text === words.csvRead,
        "the table is not read",
      );
      await page.click(".views button >> nth=0");
      await completed(page, words);
    }),
  );

  await check("a table that is typed is read when somebody asks for it, and not before", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.click('[data-test="json"]');
      await page.fill('[data-test="json-text"]', table);
      await page.waitForSelector('[data-test="read-table"]');
      assert.equal(await notice(page), "");
      await page.click('[data-test="read-table"]');
      await until(
        () => notice(page),
        (text) => text === words.csvRead,
        "the table is not read",
      );
    }),
  );

  await check("a comma can be typed between two uses", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      await page.fill('[data-test="tags-0"]', "");
      await page.locator('[data-test="tags-0"]').pressSequentially("training,other");
      assert.equal(await page.inputValue('[data-test="tags-0"]'), "training,other");
      await page.locator('[data-test="tags-0"]').blur();
      await until(
        () => page.inputValue('[data-test="tags-0"]'),
        (uses) => uses === (language === "zh" ? "training、other" : "training, other"),
        "the uses are not two",
      );
    }),
  );

  await keptEdits(path, visit, check);

  await check("a programme that is opened is checked on its own day", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      const shixing = readFileSync(new URL("../../examples/programmes/shixing-2021.json", import.meta.url));
      await page.setInputFiles('[data-test="upload"]', { name: "p.json", mimeType: "application/json", buffer: shixing });
      await until(
        () => page.inputValue('[data-test="as-of"]'),
        (day) => day === JSON.parse(shixing).asOf,
        "the day of the file is ignored",
      );
      const opened = await verdictsWhen(page, (found) => !Object.keys(found).some((id) => id.startsWith(lechang)), "not another budget");
      await page.selectOption('[data-test="programme"]', "shixing-2021");
      await verdictsWhen(page, (found) => isDeepStrictEqual(found, opened), "opened and chosen differ");
    }),
  );

  await check("adopting a reading settles what depended on it; the address holds it all", () =>
    visit(path, {}, async (page) => {
      await budgetReady(page);
      const one = card(page, floor);
      await one.locator('[data-test="adopt"]').click();
      await one.locator('[data-test="reading"]').selectOption("rows-2-3-on-subtotal");
      await one.locator('[data-test="by"]').fill("广东省商务厅");
      await one.locator('[data-test="document"]').fill("粤商务〔2022〕1号");
      await one.locator('[data-test="save"]').click();
      await verdictsWhen(page, (found) => found[floor] === "pass", "the verdict still depends on the reading");
      await page.fill(amountOf(2), "241万元");
      await until(
        () => page.inputValue(amountOf(2)),
        (amount) => amount === "241万元",
        "the amount is not kept",
      );
      const address = await shared(page);
      const text = await page.innerText(".budget-findings");
      const other = await open(address);
      try {
        await budgetReady(other);
        assert.equal(await other.inputValue(amountOf(2)), "241万元");
        assert.deepEqual(await verdicts(other), await verdicts(page));
        assert.equal(await other.innerText(".budget-findings"), text);
      } finally {
        await other.context().close();
      }
      return `address of ${address.length} characters`;
    }),
  );

  await check("a broken address begins afresh and says so", () =>
    visit(`${path}#budget=AAAA`, {}, async (page) => {
      await budgetReady(page);
      assert.equal(await page.innerText('.playground-note [role="status"]'), words.brokenAddress);
      assert.equal(await counts(page), words.start);
    }),
  );
}
