import { useLocale, useTranslations } from "next-intl";
import type { YearLine } from "@/lib/outline/years-repository";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./outline.module.css";
import { ReportStateButton } from "@/components/desk/report-state-button";

/** All opened years with their states and links to entry and outline. */
export function YearTable({ years, canOpen }: { years: readonly YearLine[]; canOpen: boolean }) {
  const locale = useLocale();
  const t = useTranslations("outline.years");
  if (years.length === 0) return <p className={css.help}>{t("empty")}</p>;
  return (
    <div className={css.part}>
      <table className={css.years}>
        <thead>
          <tr>
            <th scope="col">{t("report")}</th>
            <th scope="col">{t("state")}</th>
            <th scope="col" className={css.count}>
              {t("approved")}
            </th>
            <th scope="col">{t("goTo")}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, title, state, isReleased, approved, fields }) => (
            <tr key={year}>
              <th scope="row">{title[locale]}</th>
              <td data-label={t("state")}>
                {t(`states.${state}`)}
                {isReleased ? ` · ${t("released")}` : null}
                {canOpen ? <ReportStateButton {...{ year, state, isReleased }} /> : null}
              </td>
              <td className={css.count} data-label={t("approved")}>
                {t("of", { approved, fields })}
              </td>
              <td>
                <span className={css.links}>
                  <Link href={`/desk/reports/${year}`} prefetch={false} aria-label={t("entryOf", { year })}>
                    {t("entry")}
                  </Link>
                  <Link
                    href={`/desk/reports/${year}/outline`}
                    prefetch={false}
                    aria-label={t("outlineOf", { year })}
                  >
                    {t("outline")}
                  </Link>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
