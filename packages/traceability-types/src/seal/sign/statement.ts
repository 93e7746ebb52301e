/** What is signed (签署内容): how many entries, the root of the tree over them, the last link of their chain, what was sealed before, and when. */
export interface SealStatement {
  readonly kind: "countykit-seal";
  readonly version: 1;
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly root: string;
  /** The last link of the chain, 64 hexadecimal digits. */
  readonly head: string;
  /** The seal before this one, of which these entries are a longer list. */
  readonly previous?: { readonly size: number; readonly root: string };
  /** When it was sealed, as the signer says: `2026-07-01T02:30:00.000Z`. */
  readonly sealedAt?: string;
}

/** The bytes that are signed: a line of its own, so that nothing else that is signed with the key reads as a seal, then the statement with its names in order. */
export function statementBytes({ head, kind, previous, root, sealedAt, size, version }: SealStatement): Uint8Array {
  const before = previous === undefined ? {} : { previous: { root: previous.root, size: previous.size } };
  const text = JSON.stringify({ head, kind, ...before, root, ...(sealedAt === undefined ? {} : { sealedAt }), size, version });
  return new TextEncoder().encode(`countykit-seal-v1\n${text}`);
}
