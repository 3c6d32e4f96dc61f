import { useLocale, useTranslations } from "next-intl";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";

/** What a field is called where it stands, and so that a list of its sentences can be told apart. */
export function useRowName({ label, name, submitted }: ChangedRow): { name: string; fullName: string } {
  const locale = useLocale();
  const t = useTranslations("review");
  if (name) return { name: (label ?? name)[locale], fullName: (label ?? name)[locale] };
  const sentence = label ? t("sentenceOf", { label: label[locale] }) : t("sentence");
  const words = submitted.map(({ text }) => text).join("");
  return { name: sentence, fullName: t("sentenceSays", { sentence, words: words.slice(0, 14) }) };
}
