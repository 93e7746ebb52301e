import { createHash } from "node:crypto";

/** Who asks: which party of the events they act for, and whether they are an inspector. */
export interface Account {
  readonly party: string;
  readonly inspects: boolean;
}

/** Accounts by the hash of their token: looking up a hash takes as long for a nearly right token as for a wrong one. */
export type Accounts = ReadonlyMap<string, Account>;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Reads `token=party` or `token=party inspector`, one on each line. */
export function accountsIn(text: string): Accounts {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const [, token, party, inspector] = /^([\w-]{16,})=(\S+)( inspector)?$/u.exec(line.trim()) ?? [];
      if (token === undefined || party === undefined) throw new Error("an account is token=party, its token 16 characters or more");
      return [hashOf(token), { party, inspects: inspector !== undefined }];
    }),
  );
}

/** `null`: nobody in particular. `undefined`: somebody with a token that there is not. */
export function accountOf(header: string | undefined, accounts: Accounts): Account | null | undefined {
  if (header === undefined) return null;
  const [, token] = /^Bearer ([\w-]+)$/iu.exec(header) ?? [];
  return token === undefined ? undefined : accounts.get(hashOf(token));
}
