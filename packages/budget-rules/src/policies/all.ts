import type { Policy } from "../policy.js";
import { arithmetic } from "./arithmetic.js";
import { negativeList2019 } from "./cn-2019-cai-jian-50.js";
import { guangdong2021 } from "./cn-2021-guangdong-yue-shang-100.js";

/**
 * The policies that come with the package (内置政策): first a budget against itself, then what binds the nation, a province, a county.
 */
export const builtInPolicies: readonly Policy[] = [arithmetic, negativeList2019, guangdong2021];
