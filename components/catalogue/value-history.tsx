import { useLocale, useTranslations } from "next-intl";
import type { Indicator, Use } from "@/lib/catalogue/model";
import { bySeries } from "@/lib/catalogue/model";
import { comparabilityOf } from "@/lib/outline/comparability";
import css from "./catalogue.module.css";
import tables from "./tables.module.css";

type Props = { uses: readonly Use[]; indicator: Pick<Indicator, "grades" | "comparability"> };

/** An indicator's values by year as printed, grouped by event series. A double line marks where they are not comparable. */
export function ValueHistory({ uses, indicator }: Props) {
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
            <Value key={use.fieldId} use={use} since={notComparableWith(indicator, own[index + 1], use)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Value({ use, since }: { use: Use; since: number | null }) {
  const t = useTranslations("catalogue.indicator");
  return (
    <tr data-break={since !== null || undefined}>
      <th scope="row" className={tables.narrow}>
        {use.year}
      </th>
      <td>
        {use.printed || <span className={css.muted}>{t("blank")}</span>}{" "}
        {use.printed && !use.isApproved ? <small className={css.muted}>{t("notApproved")}</small> : null}
        {since !== null ? <small className={css.muted}> {t("notComparable", { year: since })}</small> : null}
      </td>
    </tr>
  );
}

/** Returns the year of the value before, if the two are not comparable; else null. */
function notComparableWith(indicator: Props["indicator"], before: Use | undefined, use: Use): number | null {
  if (!before || before.year === use.year) return null;
  const pair = { series: use.series?.code ?? null, earlier: before.year, later: use.year };
  return comparabilityOf(indicator, pair).grade === "not_comparable" ? before.year : null;
}
