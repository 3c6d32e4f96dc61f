import type { CheckField } from "@/lib/checks/input";
import type { Bilingual } from "@/lib/platform/bilingual";

/** `clause` is where it is printed, `offered` the whole sentence without it. */
export function blankInSentence(
  { name, printed }: Pick<CheckField, "name" | "printed">,
  { clause, offered }: { clause: string; offered: string | null },
): Bilingual {
  return {
    zh: `${name.zh}是“${printed}”，句中会印成“${clause}”。${offered ? `可改为：${offered}` : "请改写这句，或写明为什么这样印。"}`,
    en: `${name.en} is “${printed}”, so the sentence would print “${clause}”. ${offered ? `It could say: ${offered}` : "Reword it, or say why it is to print like this."}`,
  };
}
