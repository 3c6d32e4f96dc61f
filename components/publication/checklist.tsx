import { useLocale, useTranslations } from "next-intl";
import {
  bySection,
  type ChecklistLine,
  type ChecklistSection,
  countLevels,
} from "@/lib/publication/checklist/line";
import { LinkedDetails } from "./linked-details";
import css from "./checklist.module.css";
import { ChecklistCounts } from "./checklist-counts";
import { ChecklistGroups } from "./checklist-groups";

/** What is to be settled before a report is released, by section. */
export function Checklist({ year, lines }: { year: number; lines: readonly ChecklistLine[] }) {
  const t = useTranslations("release.checklist");
  if (lines.length === 0) return <p className={css.clear}>✓ {t("clear")}</p>;
  return (
    <div className={css.checklist} id={`checklist-${year}`}>
      <p className={css.title}>
        {t("title")} <ChecklistCounts counts={countLevels(lines)} />
      </p>
      <p className={css.help}>{t("help")}</p>
      {bySection(lines).map((section) => (
        <Section key={section.number} year={year} section={section} />
      ))}
    </div>
  );
}

function Section({ year, section }: { year: number; section: ChecklistSection }) {
  const locale = useLocale();
  const { number, title, counts, lines } = section;
  return (
    <LinkedDetails id={`checklist-${year}-${number}`} className={css.section}>
      <summary>
        <span>
          <span className={css.number}>{number}</span> {title[locale]}
        </span>
        <ChecklistCounts counts={counts} />
      </summary>
      <ChecklistGroups year={year} lines={lines} />
    </LinkedDetails>
  );
}
