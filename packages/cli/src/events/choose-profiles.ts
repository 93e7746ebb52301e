import { groupBy, type Issue, ok, type Result } from "@countykit/core";
import { FSMA_204, GDST_LIKE, NYT_4712, parseProfile, PLEDGE, type Profile } from "@countykit/traceability-types/epcis";
import { readSource } from "../input/read-source.js";
import { placedAll } from "../input/source-tree.js";
import type { FileBytes } from "../io.js";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";

/** The profiles that come with the package (内置的应用规范). */
const PROFILES: readonly Profile[] = [NYT_4712, PLEDGE, FSMA_204, GDST_LIKE];

/** The profiles with these ids, each once, and then those of files (选用应用规范). */
export async function chooseProfiles(named: readonly string[], io: FileBytes): Promise<Result<readonly Profile[]>> {
  const names = [...new Set(named)];
  const ids = names.filter((name) => !isFile(name));
  const known = PROFILES.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id)).map((id) => unknownProfile(id, known));
  const read = await Promise.all(names.filter(isFile).map((file) => readProfile(file, io)));
  const profiles = [...PROFILES.filter(({ id }) => ids.includes(id)), ...read.flatMap((one) => (one.ok ? [one.value] : []))];
  const twice = [...groupBy(profiles, ({ id }) => id)].flatMap(([id, same]) => (same.length > 1 ? [sameId(id)] : []));
  const issues = [...unknown, ...read.flatMap((one) => (one.ok ? [] : one.issues)), ...twice];
  return issues.length > 0 ? { ok: false, issues } : ok(profiles);
}

/** Ids have neither folders nor endings. */
const isFile = (name: string): boolean => /[/\\]|\.(?:json|ya?ml)$/iu.test(name);

async function readProfile(file: string, io: FileBytes): Promise<Result<Profile>> {
  const source = await readSource(file, io);
  if (!source.ok) return source;
  const read = parseProfile(source.value.value);
  return read.ok ? read : { ok: false, issues: placedAll(read.issues, file, source.value) };
}

function unknownProfile(id: string, known: readonly string[]): Issue {
  const meant = nearest(id, known);
  return {
    code: "unknown-profile",
    path: "",
    received: id,
    expected: known.join(" | "),
    message: message("unknownProfile", { id }),
    ...(meant === null ? {} : { didYouMean: meant }),
  };
}

/** Findings are told by the id of their profile. */
const sameId = (id: string): Issue => ({ code: "profile-twice", path: "", received: id, message: message("profileTwice", { id }) });
