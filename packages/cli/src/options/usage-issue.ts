import type { Issue } from "@countykit/core";
import type { CommanderError } from "commander";
import { message } from "../texts.js";
import { EVENT_COMMANDS } from "./event-program.js";

/**
 * What commander finds wrong with a command line, as an issue in both languages. commander says it in English only; its codes are stable, and
 * the names it speaks of stand between quotes.
 */
export function usageIssue({ code, message: said }: CommanderError): Issue {
  const [, named = ""] = /'([^']*)'/u.exec(said) ?? [];
  const [, meant] = /\(Did you mean (?:one of )?([^,?]+)[^?]*\?\)/u.exec(said) ?? [];
  const common = { path: "", hint: message("seeHelp", {}), ...(meant === undefined ? {} : { didYouMean: meant }) };
  switch (code) {
    case "commander.unknownOption":
      return { code: "unknown-option", ...common, received: named, message: message("unknownOption", { option: named }) };
    case "commander.unknownCommand":
      return {
        code: "unknown-command",
        ...common,
        expected: ["check", "coverage", "score", ...EVENT_COMMANDS, "policies"].join(" | "),
        received: named,
        message: message("unknownCommand", { command: named }),
      };
    case "commander.missingArgument":
      return { code: "missing-argument", ...common, message: message("missingArgument", { argument: named }) };
    case "commander.optionMissingArgument": {
      const [option = named] = named.split(" ");
      return { code: "missing-value", ...common, expected: named, message: message("optionNeedsValue", { option }) };
    }
    case "commander.excessArguments":
      return { code: "too-many-arguments", ...common, message: message("tooManyArguments", {}) };
    default:
      return { code: "bad-usage", ...common, received: said, message: message("badUsage", {}) };
  }
}
