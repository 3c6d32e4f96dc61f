import { useLocale, useTranslations } from "next-intl";
import type { Comparability } from "@/lib/outline/comparability";
import css from "./comparability-note.module.css";

/** Why two values are not comparable, or only with reservation. Renders nothing if they are. */
export function ComparabilityNote({ comparability }: { comparability: Comparability | null | undefined }) {
  const t = useTranslations("desk.comparability");
  const locale = useLocale();
  if (!comparability || comparability.grade === "comparable") return null;
  const notes = comparability.notes.map((note) => note[locale]).join(locale === "zh" ? "" : " ");
  return <small className={css.note}>{t(comparability.grade, { notes })}</small>;
}
