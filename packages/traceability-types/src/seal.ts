export { type ChainEntry, chainOf, type ChainOutcome, verifyChain } from "./seal/chain/chain.js";
export { newSealKeys, type SealPrivateKey, type SealPublicKey } from "./seal/sign/keys.js";
export { type Seal, sealEvents, type SealOptions } from "./seal/sign/seal-events.js";
export type { SealStatement } from "./seal/sign/statement.js";
export type { CryptoOptions, SubtleLike } from "./seal/sign/subtle.js";
export { type SealBreak, type SealBreakKind, type SealReport, verifySeal } from "./seal/sign/verify-seal.js";
export { type ConsistencyProof, consistencyProof, verifyConsistency } from "./seal/tree/consistency.js";
export { type InclusionProof, inclusionProof, verifyInclusion } from "./seal/tree/inclusion.js";
export { merkleRoot } from "./seal/tree/merkle-root.js";
