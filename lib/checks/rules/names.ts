import { compareNameCount } from "@/lib/figures/names";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numbersOf } from "../compared";
import type { RelationSubject } from "../input";
import { messages } from "../messages";
import type { RuleOf } from "../rule-schema";

/** Reports a count that is not the number of names listed (DOMAIN.md). A list that ends with 等 may be shorter. */
export function names({ find }: RelationSubject, rule: RuleOf<"names">): Bilingual | null {
  const [count, list] = [find(rule.count), find(rule.names)];
  const [stated] = numbersOf([count?.value]) ?? [];
  if (!count || !stated || list?.value?.kind !== "names") return null;
  const result = compareNameCount(list.value.names, stated);
  if (result !== "more_named" && result !== "fewer_named") return null;
  const listed = list.value.names.names.length;
  return messages.names({ count: count.printed, list, listed, isShort: result === "fewer_named" });
}
