import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";

/**
 * Starts the endpoint on a free port as `pnpm start` does, and calls it over HTTP. The condition leads to the sources inside the
 * workspace; installed packages do not have it, so there the same line runs the published files.
 */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const server = spawn(process.execPath, ["--conditions=@countykit/source", "--import", "tsx", here("src/main.ts")], {
  cwd: here("."),
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
process.on("exit", () => server.kill());
const count = { passed: 0, failed: 0 };

try {
  const [first] = await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("the server did not start"))),
  ]);
  await run(String(first).trim());
} finally {
  server.kill();
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}

async function run(address) {
  const { budget, asOf } = JSON.parse(readFileSync(here("../programmes/lechang-2021.json"), "utf8"));
  const post = (body, language = "zh-CN") =>
    fetch(`${address}?asOf=${asOf}`, {
      method: "POST",
      headers: { "Accept-Language": language },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const finding = ({ findings }, id) => findings.find((one) => one.id === id);
  const floor = "cn-2021-guangdong-yue-shang-100/logistics-floor";

  const chinese = await post(budget);
  const zh = await chinese.json();
  check("a real budget answers 200 in Chinese", chinese.status === 200 && chinese.headers.get("content-language") === "zh");
  check("the logistics floor depends on the reading", finding(zh, floor)?.verdict === "depends-on-reading");
  check(
    "its four readings are 36.67, 52.67, 39.50 and 27.50 %",
    /36\.67%.*52\.67%.*39\.50%.*27\.50%/su.test(finding(zh, floor)?.sentence ?? ""),
  );
  check("the sentence is Chinese", /取决于/u.test(finding(zh, floor)?.sentence ?? ""));

  const en = await (await post(budget, "fr, en;q=0.8, zh;q=0.5")).json();
  check(
    "Accept-Language picks English",
    /^[\x20-\x7e“”]+$/u.test(finding(en, "cn-2021-guangdong-yue-shang-100/training-cap")?.sentence ?? ""),
  );
  check("both languages hold the same findings", JSON.stringify(zh.findings.map(bare)) === JSON.stringify(en.findings.map(bare)));

  const training = budget.lines.map((line) => (line.id === "4" ? { ...line, amount: "400万元" } : line));
  const over = await (await post({ ...budget, lines: training })).json();
  check("training at 400 of 1700 or 2200 fails", finding(over, "cn-2021-guangdong-yue-shang-100/training-cap")?.verdict === "fail");

  const broken = {
    ...budget,
    lines: [
      { ...budget.lines[0], amount: "五百万", colour: "red" },
      { ...budget.lines[1], amount: "-1" },
    ],
  };
  const refused = await post(broken, "en");
  const { issues } = await refused.json();
  const places = new Set(issues.map(({ path }) => path));
  check("bad input answers 422", refused.status === 422);
  check(
    "every issue is there, each with its place",
    ["/lines/0/amount", "/lines/1/amount"].every((path) => places.has(path)) &&
      issues.some(({ path }) => path.startsWith("/lines/0") && path !== "/lines/0/amount"),
  );
  check(
    "issues are in the language asked for",
    issues.length > 0 && issues.every(({ message }) => typeof message === "string" && /[a-z]/u.test(message)),
  );

  const noDay = await fetch(`${address}?asOf=2021-02-30`, { method: "POST", body: JSON.stringify(budget) });
  check("a day that does not exist answers 422", noDay.status === 422 && (await noDay.json()).issues[0].path === "/asOf");
  check("text that is not JSON answers 400", (await post("{")).status === 400);
  check("another address answers 404", (await fetch(new URL("/", address))).status === 404);
  check("GET answers 405", (await fetch(address)).status === 405);
  check("a body of two megabytes answers 413", (await post(" ".repeat(2_000_000))).status === 413);
}

function bare({ sentence, ...rest }) {
  return typeof sentence === "string" ? rest : null;
}

function check(title, passed) {
  count[passed ? "passed" : "failed"] += 1;
  console.log(`${passed ? "ok    " : "FAILED"} ${title}`);
}
