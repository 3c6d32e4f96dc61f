import { useLocale, useTranslations } from "next-intl";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import { ChangeMark } from "./change-mark";
import css from "./printed-changes.module.css";

/** What was submitted and does not print, such as a figure that was emptied. */
export function UnprintedChanges({ rows }: { rows: readonly ChangedRow[] }) {
  const locale = useLocale();
  const t = useTranslations("review");
  if (rows.length === 0) return null;
  return (
    <section className={css.unprinted}>
      <h2>{t("unprinted")}</h2>
      <ul>
        {rows.map(({ fieldId, label, name, combined }) => (
          <li key={fieldId}>
            {(label ?? name)?.[locale] ?? t("sentence")} <ChangeMark fieldId={fieldId} runs={combined} />
          </li>
        ))}
      </ul>
    </section>
  );
}
