import type { Importance, RelationKind, RuleKind } from "./rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Something to be looked at and, where it is right, explained. It never prevents saving. */
export type Finding = {
  rule: RuleKind | RelationKind;
  /** The field concerned. */
  key: string;
  /** Keys of the other fields compared with it. */
  about: string[];
  importance: Importance;
  sentence: Bilingual;
  /** The same for the same finding on the same printed values: an answer given to it holds until one of them changes. */
  id: string;
};

type Found = Omit<Finding, "id" | "importance"> & { importance?: Importance | undefined; compared: string[] };

/** The finding, with the id that its rule, fields and compared values make. */
export function findingOf({ compared, importance = "normal", ...found }: Found): Finding {
  const keys = [found.key, ...found.about].join(",");
  return { ...found, importance, id: `${found.rule}:${keys}:${compared.join("|")}` };
}
