import { useLocale, useTranslations } from "next-intl";
import type { ReportChanges } from "@/lib/publication/changes/report-changes";
import type { SectionChange } from "@/lib/publication/changes/section-changes";
import css from "./change-list.module.css";
import { Part } from "./part";

/** Changes of the report's shape: sections, its title, the order of what it tells. */
export function ChangedSections({ changes }: { changes: ReportChanges }) {
  const { sections, title, isReordered } = changes;
  const t = useTranslations("release");
  const locale = useLocale();
  if (sections.length === 0 && !title && !isReordered) return null;
  const wordsOf = ({ earlier, later, aspects }: SectionChange) => {
    if (!earlier) return t("updates.sectionAdded");
    if (!later) return t("updates.sectionRemoved");
    const list = aspects.map((aspect) => t(`sectionAspects.${aspect}`)).join(t("updates.listed"));
    return t("updates.also", { aspects: list });
  };
  return (
    <Part title={t("changes.sections")} count={sections.length}>
      <ul className={css.lines}>
        {title && <li>{t("updates.retitled", { from: title.from[locale], to: title.to[locale] })}</li>}
        {sections.map((change) => (
          <li key={change.number}>
            {change.number} {(change.later ?? change.earlier)?.title[locale]}{" "}
            <span className={css.muted}>{wordsOf(change)}</span>
          </li>
        ))}
        {isReordered && <li>{t("updates.reordered")}</li>}
      </ul>
    </Part>
  );
}
