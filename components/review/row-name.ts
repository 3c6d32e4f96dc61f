import { useLocale, useTranslations } from "next-intl";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";

/** Returns the name of a field as shown, and a full name that tells several sentences apart. */
export function useRowName({ label, name, submitted }: ChangedRow): { name: string; fullName: string } {
  const locale = useLocale();
  const t = useTranslations("review");
  if (name) return { name: (label ?? name)[locale], fullName: (label ?? name)[locale] };
  const sentence = label ? t("sentenceOf", { label: label[locale] }) : t("sentence");
  const text = submitted.map(({ text }) => text).join("");
  return { name: sentence, fullName: t("sentenceSays", { sentence, words: text.slice(0, 14) }) };
}
