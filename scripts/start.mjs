import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { buildOnce } from "./lib/build-once.mjs";
import { printAssessments } from "./lib/print-assessments.mjs";
import { readJson, root } from "./lib/workspace.mjs";
import { install } from "./pnpm.mjs";

/**
 * The main job from a fresh clone: install, build, check the budgets and targets of the five programmes under examples/programmes, score the one
 * that has a self-evaluation, and hold brands, standards and traceability of all against their documents. Arguments go on to the check:
 * `npm start -- --lang en`, `npm start -- --only coverage`; score and traceability are left out where they ask for something else than a language.
 */
const programmes = ["lechang-2021", "shixing-2021", "lechang-2019", "suixi-2021", "suichang-2021"];
const args = process.argv.slice(2);
const asked = args.findLast((arg, index) => arg.startsWith("--lang=") || args[index - 1] === "--lang")?.replace("--lang=", "");
const say = asked === "en" ? (_zh, en) => en : (zh, _en) => zh;

function step(title, work) {
  const started = Date.now();
  process.stderr.write(`${title} …\n`);
  const answer = work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stderr.write(
    answer
      ? say(`  失败，用时 ${seconds} 秒\n`, `  failed after ${seconds} s\n`)
      : say(`  完成，用时 ${seconds} 秒\n`, `  done in ${seconds} s\n`),
  );
  return answer;
}

step(say("安装依赖", "Installing dependencies"), install);
const status = step(say("构建各软件包", "Building the packages"), buildOnce);
if (status !== 0) process.exit(status);

const { bin } = readJson(join(root, "packages", "cli", "package.json"));
const files = programmes.map((id) => join("examples", "programmes", `${id}.json`));
const absent = files.filter((file) => !existsSync(join(root, file)));
if (absent.length > 0) throw new Error(`not there: ${absent.join(", ")}`);

/** Runs the command line; its exit codes 0 to 2 are answers about the projects, and anything else ends this script. */
function countykit(title, argv) {
  process.stderr.write(`${title}countykit ${argv.join(" ")}\n\n`);
  const ran = spawnSync(process.execPath, [join(root, "packages", "cli", bin.countykit), ...argv], { cwd: root, stdio: "inherit" });
  if (ran.error) throw ran.error;
  if (![0, 1, 2].includes(ran.status ?? 4)) process.exit(ran.status ?? 4);
}

const language = asked === undefined ? [] : ["--lang", asked];
countykit(say("核查五个项目：", "Checking five projects: "), ["check", ...files, ...args]);
const onlyLanguage = args.every((arg, index) => arg.startsWith("--lang") || args[index - 1] === "--lang");
if (onlyLanguage) {
  countykit(say("\n按省考评指标体系给乐昌市 2019 年项目评分：", "\nScoring Lechang 2019 by the rubric of the province: "), [
    "score",
    join("examples", "programmes", "lechang-2019.json"),
    "--target",
    "95",
    ...language,
  ]);
  process.stdout.write(say("\n品牌、标准与溯源：\n", "\nBrands, standards and traceability:\n"));
  await printAssessments(files, asked === "en" ? "en" : "zh", (text) => process.stdout.write(text));
}
process.stderr.write(
  say(
    "\n退出码是对项目的结论，不是程序出错，npm start 照常结束。只看目标完成情况：npm start -- --only coverage\n",
    "\nThe exit code is an answer about the projects, not a malfunction, so npm start ends well. Targets only: npm start -- --only coverage\n",
  ),
);
