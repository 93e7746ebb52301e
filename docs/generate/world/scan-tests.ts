import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A test with the ids of provisions and rules that its title, or the table it runs over, begins with. */
export interface TitledTest {
  readonly package: string;
  readonly file: string;
  readonly title: string;
  /** What the test says, from its title to its end or the next test: rule ids are looked for here. */
  readonly body: string;
}

/** `it(`, `test(`, `describe(`, and `.each(…)(` of them, with a title in double quotes or backticks. */
const HEAD = /\b(?:it|test|describe)(?:\.each\([\s\S]*?\))?\(\s*(?:"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/gu;

/** Every test of every package, in the order of the files. */
export function scanTests(root: string): readonly TitledTest[] {
  const packages = readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "package.json")))
    .sort();
  return packages.flatMap((name) => testFiles(root, `packages/${name}/src`).flatMap((file) => testsIn(root, name, file)));
}

function testFiles(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
    .map((entry) => `${entry.parentPath.slice(root.length + 1)}/${entry.name}`)
    .sort();
}

function testsIn(root: string, owner: string, file: string): readonly TitledTest[] {
  const text = readFileSync(join(root, file), "utf8");
  const heads = [...text.matchAll(HEAD)];
  return heads.flatMap((head, index) => {
    const title = (head[1] ?? head[2] ?? "").replaceAll('\\"', '"');
    const body = text.slice(head.index, heads[index + 1]?.index ?? text.length);
    return spread(title, body).map((one) => ({ package: owner, file, ...one }));
  });
}

/** A row of a table of tests that begins with the id of a provision. */
const ROW = /^\s*\[\s*"([a-z0-9-]+\/[a-z0-9./-]+)".*$/gmu;

/** A test over a table is one for every row that names a provision; what else its title leaves open stays open. */
function spread(title: string, body: string): readonly Pick<TitledTest, "title" | "body">[] {
  if (!title.includes("%")) return [{ title, body }];
  const rows = [...body.matchAll(ROW)];
  if (rows.length === 0) return [{ title: title.replaceAll(OPEN, "…"), body }];
  return rows.map(([row, id = ""]) => ({ title: title.replace(OPEN_ONCE, id).replaceAll(OPEN, "…"), body: row }));
}

const OPEN_ONCE = /%[sdijo]/u;
const OPEN = /%[sdijo]/gu;
