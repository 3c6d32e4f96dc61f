import { useLocale, useTranslations } from "next-intl";
import type { Break, Use } from "@/lib/catalogue/model";
import { bySeries } from "@/lib/catalogue/model";
import css from "./catalogue.module.css";
import tables from "./tables.module.css";

type Props = { uses: readonly Use[]; breaks: readonly Break[] };

/** An indicator's values by year as printed, grouped by event series. A double line marks a break. */
export function ValueHistory({ uses, breaks }: Props) {
  const locale = useLocale();
  const t = useTranslations("catalogue.indicator");
  const groups = bySeries(uses);
  const isGrouped = groups.some(({ series }) => series !== null);
  if (groups.length === 0) return <p className={css.muted}>{t("noHistory")}</p>;
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col" className={tables.narrow}>
            {t("year")}
          </th>
          <th scope="col">{t("printed")}</th>
        </tr>
      </thead>
      {groups.map(({ series, uses: own }) => (
        <tbody key={series?.code ?? ""}>
          {isGrouped ? (
            <tr>
              <th scope="rowgroup" colSpan={2} className={tables.group}>
                {series?.name[locale] ?? t("outsideEvents")}
              </th>
            </tr>
          ) : null}
          {own.map((use, index) => (
            <Value key={use.fieldId} use={use} breakYear={breakBetween(breaks, own[index + 1], use)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Value({ use, breakYear }: { use: Use; breakYear: number | null }) {
  const t = useTranslations("catalogue.indicator");
  return (
    <tr data-break={breakYear !== null || undefined}>
      <th scope="row" className={tables.narrow}>
        {use.year}
      </th>
      <td>
        {use.printed || <span className={css.muted}>{t("blank")}</span>}{" "}
        {use.printed && !use.isApproved ? <small className={css.muted}>{t("notApproved")}</small> : null}
        {breakYear !== null ? (
          <small className={css.muted}> {t("breakFrom", { year: breakYear })}</small>
        ) : null}
      </td>
    </tr>
  );
}

/** Returns the year of the latest break between a value and the one before it; null when there is none. */
function breakBetween(breaks: readonly Break[], before: Use | undefined, use: Use): number | null {
  const years = breaks
    .map(({ year }) => year)
    .filter((year) => year <= use.year && year > (before?.year ?? year));
  return years.length > 0 ? Math.max(...years) : null;
}
