import { countAgainst } from "@/lib/figures/names";
import { quoted } from "@/lib/figures/reading";
import { numbersOf } from "../compared";
import type { RelationSubject } from "../input";
import { asking } from "../phrases";
import type { RuleOf } from "../rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Count = number of names listed (DOMAIN.md); a list that ends with 等 names some, so it may only be too long. */
export function names({ find }: RelationSubject, rule: RuleOf<"names">): Bilingual | null {
  const [count, list] = [find(rule.count), find(rule.names)];
  const [stated] = numbersOf([count?.value]) ?? [];
  if (!count || !stated || list?.value?.kind !== "names") return null;
  const { names: listed } = list.value.names;
  const result = countAgainst(list.value.names, stated);
  if (result !== "more_named" && result !== "fewer_named") return null;
  const hint =
    result === "fewer_named"
      ? { zh: "名称没有列全时，请在末尾加“等”。", en: " If the list is not complete, end it with 等." }
      : { zh: "", en: "" };
  return asking(
    `这里是${count.printed}，“${list.name.zh}”列出了${listed.length}个：${quoted(list.printed)}。${hint.zh}`,
    `This is ${count.printed}, but “${list.name.en}” has ${listed.length}: ${quoted(list.printed)}.${hint.en}`,
  );
}
