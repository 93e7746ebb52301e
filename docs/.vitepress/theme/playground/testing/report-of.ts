import { run } from "@countykit/cli";

/** The JSON report that `countykit` prints when the folder it is run in holds these files. */
export async function reportOf(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const out: string[] = [];
  const contents = (path: string): Uint8Array => new TextEncoder().encode(files[path] ?? "");
  await run([...argv, "--format", "json"], {
    stdout: (text) => void out.push(text),
    stderr: () => undefined,
    openStdin: async function* () {},
    openFile: async function* (path) {
      yield contents(path);
    },
    stat: (path) => Promise.resolve({ folder: false, bytes: contents(path).length }),
    list: () => Promise.resolve([]),
    now: () => new Date("2026-11-22T03:00:00Z"),
    stdoutIsTTY: false,
    columns: null,
    stderrColumns: null,
    env: {},
    version: "0.0.0",
  });
  return JSON.parse(out.join(""));
}
