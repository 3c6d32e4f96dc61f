import { useLocale, useTranslations } from "next-intl";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { ReviewedRow } from "./review-context";

type Named = Pick<ChangedRow, "label" | "name" | "submitted">;

/** Returns the name of a field as shown, and a full name that tells several sentences apart. */
export function useRowName({ label, name, submitted }: Named): { name: string; fullName: string } {
  const locale = useLocale();
  const t = useTranslations("review");
  if (name) return { name: (label ?? name)[locale], fullName: (label ?? name)[locale] };
  const sentence = label ? t("sentenceOf", { label: label[locale] }) : t("sentence");
  const text = submitted.map(({ text }) => text).join("");
  const fullName = t("sentenceSays", { sentence, words: text.slice(0, 14) });
  return { name: fullName, fullName };
}

/** Returns the whole of a change in words: its name, what became of it, and where its decision stands. */
export function useChangeLabel(row: ReviewedRow): string {
  const locale = useLocale();
  const t = useTranslations("review");
  const { fullName } = useRowName(row);
  const { state, isWarned, description, submitted, isWording } = row;
  const value = description?.[locale] ?? submitted.map(({ text }) => text).join("");
  const now = isWording ? [] : [value || t("emptied")];
  const known = state === "sent" ? t("deciding") : t(`mark.states.${isWarned ? "warned" : state}`);
  return [fullName, ...now, known].join(t("mark.joint"));
}
