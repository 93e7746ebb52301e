import { expect, it } from "vitest";
import { prints, steps } from "./sessions.mjs";

const page = `
\`\`\`json [budget.json]
{ "id": "x" }
\`\`\`

\`\`\`console
$ countykit check budget.json
1 finding

$ echo $?
0
\`\`\`

\`\`\`sh
# not a command
countykit policies   # all of them

countykit score x.json
\`\`\`

\`\`\`sh no-run
npm install
\`\`\`

\`\`\`ts
const one = 1; // => 1
\`\`\`
`;

it("reads files, what is typed and what is printed from a page", () => {
  expect(steps(page)).toEqual([
    { kind: "file", name: "budget.json", body: '{ "id": "x" }\n', line: 2 },
    { kind: "command", command: "countykit check budget.json", prints: ["1 finding"], line: 7 },
    { kind: "command", command: "echo $?", prints: ["0"], line: 10 },
    { kind: "command", command: "countykit policies   # all of them", prints: null, line: 16 },
    { kind: "command", command: "countykit score x.json", prints: null, line: 18 },
  ]);
});

it("does not read a session that begins with what nobody typed", () => {
  expect(() => steps("```console\n1 finding\n```\n")).toThrow(/nobody typed/);
});

it.each([
  [["a", "b"], "a\nb\n", true],
  [["a", "b"], "a  \nb\n\n", true],
  [["a", "b"], "a\n", false],
  [["a"], "a\nb\n", false],
  [["…", "b"], "1\n2\nb\n", true],
  [["…", "b"], "b\n", true],
  [["a", "…"], "a\n1\n2\n", true],
  [["a … c"], "a b c\n", true],
  [["a … c"], "a b\nc\n", false],
  [["a … c"], "a b d\n", false],
  [["1.0"], "1x0\n", false],
  [[], "", true],
  [[], "a\n", false],
])("of %j, %j is %s", (shown, printed, same) => {
  expect(prints(shown, printed)).toBe(same);
});
