/**
 * Everything the command line touches outside its own arguments: streams, files, the clock, the terminal and the environment. Injected, so
 * that a test needs no process and the same call gives the same output.
 */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The bytes of a file; rejects with Node's own error when it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly now: () => Date;
  readonly stdoutIsTTY: boolean;
  /** Width of the terminal in columns; `null` when standard output is not one. */
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}
