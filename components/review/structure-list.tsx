import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { StructureChange } from "@/lib/review/change-set/structure-changes";
import css from "./structure-list.module.css";

/** Changes of the section's structure, as sentences. */
export function StructureList({ changes }: { changes: readonly StructureChange[] }) {
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("review");
  if (changes.length === 0) return null;
  return (
    <details className={css.structure} open={changes.length <= 6}>
      <summary>{t("structure", { count: changes.length })}</summary>
      <ul>
        {changes.map(({ sentence, by, at }, index) => (
          <li key={index}>
            {sentence[locale]}
            <small>
              {by} · {format.dateTime(new Date(at), { dateStyle: "medium" })}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
