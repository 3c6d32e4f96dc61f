import { useLocale, useTranslations } from "next-intl";
import { fieldStatuses } from "@/lib/entry/form/form";
import type { SectionWork, YearWork } from "@/lib/entry/form/work";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./work-table.module.css";

/** Numbers of errors and warnings on the publishing checklist, by section number. */
type Checklist = ReadonlyMap<string, Remaining>;
type Remaining = { error: number; warning: number };

/** The sections of a year with their progress, each linking to its form. */
export function WorkTable({ work, checklist }: { work: YearWork; checklist?: Checklist | undefined }) {
  const locale = useLocale();
  const t = useTranslations("desk");
  return (
    <table className={css.table}>
      <caption className={css.caption}>
        <Link href={`/desk/reports/${work.year}`} prefetch={false}>
          {work.title[locale]}
        </Link>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("work.section")}</th>
          <th scope="col">{t("work.due")}</th>
          {fieldStatuses.map((status) => (
            <th key={status} scope="col" className={css.count}>
              {t(`state.${status}`)}
            </th>
          ))}
          <th scope="col" className={css.remaining}>
            {t("work.checklist")}
          </th>
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
            <OnChecklist year={work.year} number={section.number} counts={checklist?.get(section.number)} />
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

type OnChecklistProps = { year: number; number: string; counts: Remaining | undefined };

function OnChecklist({ year, number, counts }: OnChecklistProps) {
  const t = useTranslations("desk.work");
  return (
    <td className={css.remaining} data-label={t("checklist")}>
      {counts ? (
        <Link href={`/desk/releases#checklist-${year}-${number}`} prefetch={false}>
          {counts.error > 0 ? <b data-level="error">{t("errors", { count: counts.error })}</b> : null}{" "}
          {counts.warning > 0 ? <b>{t("warnings", { count: counts.warning })}</b> : null}
        </Link>
      ) : (
        "·"
      )}
    </td>
  );
}
