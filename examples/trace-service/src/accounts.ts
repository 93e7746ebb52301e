import { createHash } from "node:crypto";

/** Who asks: which parties of the events they act for, and whether they are an inspector. */
export interface Account {
  readonly parties: readonly string[];
  readonly inspects: boolean;
}

/** Accounts by the hash of their token: looking up a hash takes as long for a nearly right token as for a wrong one. */
export type Accounts = ReadonlyMap<string, Account>;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Reads `token=party`, several parties with spaces between them, `token=party inspector`; one account on each line. */
export function accountsIn(text: string): Accounts {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return new Map(
    lines.map((line) => {
      const [, token, party, inspector] = /^([\w-]{16,})=(\S+(?: +\S+)*?)( +inspector)?$/u.exec(line.trim()) ?? [];
      if (token === undefined || party === undefined) throw new Error("an account is token=party, its token 16 characters or more");
      return [hashOf(token), { parties: party.split(/ +/u), inspects: inspector !== undefined }];
    }),
  );
}

/** `null`: nobody in particular. `undefined`: somebody with a token that there is not. */
export function accountOf(header: string | undefined, accounts: Accounts): Account | null | undefined {
  if (header === undefined) return null;
  const [, token] = /^Bearer ([\w-]+)$/iu.exec(header) ?? [];
  return token === undefined ? undefined : accounts.get(hashOf(token));
}
