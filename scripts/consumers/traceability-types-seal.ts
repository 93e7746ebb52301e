import {
  chainOf,
  inclusionProof,
  merkleRoot,
  newSealKeys,
  sealEvents,
  verifyChain,
  verifyInclusion,
  verifySeal,
} from "@countykit/traceability-types/seal";

const hashes = ["ni:///sha-256;aa", "ni:///sha-256;bb", "ni:///sha-256;cc"];

async function sealing(): Promise<void> {
  const [root, proof, chain] = [merkleRoot(hashes), inclusionProof(hashes, 1), chainOf(hashes)];
  if (!root.ok || !proof.ok || !chain.ok) throw new Error("sound entries were refused");
  if (!verifyInclusion("ni:///sha-256;bb", proof.value, root.value)) throw new Error("a sealed entry was not found");
  const keys = await newSealKeys();
  if (!keys.ok) throw new Error(`no keys were made: ${JSON.stringify(keys.issues)}`);
  const seal = await sealEvents(hashes, keys.value.privateKey);
  if (!seal.ok) throw new Error("nothing was sealed");
  const reports = [
    await verifySeal(hashes, seal.value, keys.value.publicKey),
    await verifySeal(hashes.slice(1), seal.value, keys.value.publicKey),
  ];
  console.log(JSON.stringify([root, proof, chain, verifyChain(chain.value), reports]));
}

void sealing();
