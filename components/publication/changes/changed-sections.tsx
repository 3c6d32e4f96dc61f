import { useLocale, useTranslations } from "next-intl";
import { describeSectionChange } from "@/lib/publication/changes/describe-section-change";
import type { ReportChanges } from "@/lib/publication/changes/report-changes";
import css from "./change-list.module.css";
import { Part } from "./part";

/** Changes of structure: sections, the report's title, the order of its content. */
export function ChangedSections({ changes }: { changes: ReportChanges }) {
  const { sections, title, isReordered, isSummaryChanged } = changes;
  const t = useTranslations("release");
  const locale = useLocale();
  if (sections.length === 0 && !title && !isReordered && !isSummaryChanged) return null;
  return (
    <Part title={t("changes.sections")} count={sections.length}>
      <ul className={css.lines}>
        {title && <li>{t("updates.retitled", { from: title.from[locale], to: title.to[locale] })}</li>}
        {sections.map((change) => (
          <li key={change.number}>
            {change.number} {(change.later ?? change.earlier)?.title[locale]}{" "}
            <span className={css.muted}>{describeSectionChange(change, t)}</span>
          </li>
        ))}
        {isSummaryChanged && <li>{t("updates.summaryChanged")}</li>}
        {isReordered && <li>{t("updates.reordered")}</li>}
      </ul>
    </Part>
  );
}
