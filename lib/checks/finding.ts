import type { Bilingual } from "@/lib/platform/bilingual";
import type { Importance, RelationKind, RuleKind } from "./rule-schema";

/**
 * `sign` is looked for in every quantity, `listing` in every list of names, `blank` in every sentence; an indicator cannot switch
 * them off.
 */
export type FindingRule = RuleKind | RelationKind | "sign" | "listing" | "blank";

/** Something to check and, where it is right, to explain. It never prevents saving. */
export type Finding = {
  rule: FindingRule;
  key: string;
  about: string[];
  importance: Importance;
  sentence: Bilingual;
  /** Unchanged while the compared values are, so that an answer to the finding stays valid. */
  id: string;
};

type FindingInput = Omit<Finding, "id" | "importance"> & {
  importance?: Importance | undefined;
  compared: string[];
};

export function findingOf({ compared, importance = "normal", ...input }: FindingInput): Finding {
  const keys = [input.key, ...input.about].join(",");
  return { ...input, importance, id: `${input.rule}:${keys}:${compared.join("|")}` };
}
