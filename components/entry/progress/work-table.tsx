import { useLocale, useTranslations } from "next-intl";
import { fieldStatuses } from "@/lib/entry/form/form";
import type { SectionWork, YearWork } from "@/lib/entry/progress/work";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./work-table.module.css";

/** The sections of a year with their progress, each linking to its form. */
export function WorkTable({ work }: { work: YearWork }) {
  const locale = useLocale();
  const t = useTranslations("desk");
  if (work.sections.length === 0) return <p>{t("work.noSections")}</p>;
  return (
    <table className={css.table}>
      <caption className={css.caption}>{work.title[locale]}</caption>
      <thead>
        <tr>
          <th scope="col">{t("work.section")}</th>
          <th scope="col">{t("work.due")}</th>
          {fieldStatuses.map((status) => (
            <th key={status} scope="col" className={css.count}>
              {t(`state.${status}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {work.sections.map((section) => (
          <tr key={section.number}>
            <th scope="row">
              <div className={css.section}>
                <span className={css.number}>{section.number}</span>
                <span>
                  <Link href={`/desk/reports/${work.year}/sections/${section.number}`} prefetch={false}>
                    {section.title[locale]}
                  </Link>
                  {section.isMine ? null : <small className={css.mark}>{t("work.readOnly")}</small>}
                </span>
              </div>
            </th>
            <Due section={section} />
            {fieldStatuses.map((status) => (
              <td key={status} className={css.count} data-label={t(`state.${status}`)}>
                {section.statusCounts[status] || "·"}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Due({ section: { dueOn, urgency } }: { section: SectionWork }) {
  const t = useTranslations("desk.work");
  return (
    <td className={css.due} data-label={t("due")}>
      {dueOn ?? "·"} {urgency ? <b data-press={urgency}>{t(`press.${urgency}`)}</b> : null}
    </td>
  );
}
