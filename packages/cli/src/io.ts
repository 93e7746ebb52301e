/** The bytes of files, piece by piece and only as fast as they are taken. */
export interface FileBytes {
  /** The bytes of standard input. */
  readonly openStdin: () => AsyncIterable<Uint8Array>;
  /** The bytes of a file; fails with Node's own error. */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>;
}

/**
 * Everything the command line touches outside its own arguments: streams, files, the clock, the terminal and the environment. Injected, so
 * that a test needs no process and the same call gives the same output.
 */
export interface Io extends FileBytes {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether there is a file or a folder, and how many bytes the file has; rejects with Node's own error. */
  readonly stat: (path: string) => Promise<{ readonly folder: boolean; readonly bytes: number }>;
  /** The names in a folder; rejects with Node's own error. */
  readonly list: (path: string) => Promise<readonly string[]>;
  readonly now: () => Date;
  readonly stdoutIsTTY: boolean;
  /** Width of the terminal in columns; `null` when standard output is not one. */
  readonly columns: number | null;
  /** Width of the terminal that standard error goes to; `null` when it goes to none, and then no progress is shown. */
  readonly stderrColumns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
}
