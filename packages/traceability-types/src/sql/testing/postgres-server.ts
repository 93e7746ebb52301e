import { execFile, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";

const run = promisify(execFile);
const installed = "/usr/lib/postgresql";

/** A server of its own in a temporary folder, reached through a socket in that folder only. */
export interface PostgresServer {
  readonly host: string;
  readonly user: string;
  readonly stop: () => Promise<void>;
}

/** Why no server could be started. */
export interface NoServer {
  readonly reason: string;
}

/** The newest of Debian's PostgreSQL servers, if one is installed. */
function binaries(): string | undefined {
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(installed, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "pg_ctl")));
}

/** Starts a server without durability: it lives as long as a test. The server refuses to run as root, so root takes the user that Debian made for it. */
export async function startPostgres(): Promise<PostgresServer | NoServer> {
  const bin = binaries();
  if (bin === undefined) return { reason: "no PostgreSQL server is installed" };
  const user = process.getuid?.() === 0 ? ["postgres", "nobody"].find((name) => spawnSync("id", [name]).status === 0) : undefined;
  if (process.getuid?.() === 0 && user === undefined) return { reason: "root may not run PostgreSQL, and there is no other user" };
  const folder = mkdtempSync(join(tmpdir(), "countykit-pg-"));
  const as = async (command: string, args: readonly string[]) =>
    user === undefined
      ? run(join(bin, command), args, { cwd: folder })
      : run("setpriv", [`--reuid=${user}`, `--regid=${user}`, "--clear-groups", join(bin, command), ...args], { cwd: folder });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    chmodSync(folder, 0o700);
    if (user !== undefined) await run("chown", [user, folder]);
    const data = join(folder, "data");
    await as("initdb", ["-D", data, "-U", "countykit", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
    const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c jit=off -c fsync=off -c full_page_writes=off -c synchronous_commit=off`;
    await as("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start"]);
    const last = ["-D", data, "-w", "-m", "immediate", "stop"];
    // A run that ends before its tests do would leave a server behind.
    const atExit = () => {
      const prefix = user === undefined ? [] : ["setpriv", `--reuid=${user}`, `--regid=${user}`, "--clear-groups"];
      const [command = "", ...args] = [...prefix, join(bin, "pg_ctl"), ...last];
      spawnSync(command, args, { cwd: folder });
      remove();
    };
    process.once("exit", atExit);
    const stop = async () => {
      process.removeListener("exit", atExit);
      await as("pg_ctl", last);
      remove();
    };
    return { host: folder, user: "countykit", stop };
  } catch (error) {
    remove();
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
