import { useTranslations } from "next-intl";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { MissingYearRow, ValueRow } from "./value-row";
import css from "./values-table.module.css";

type Props = { across: AcrossYears; indicator: PublishedIndicator };

/** All published values of an indicator, newest year first, with a row for each report that has none. */
export function ValuesTable({ across, indicator }: Props) {
  const t = useTranslations("public.indicator");
  const isQuantity = indicator.kind === "quantity";
  const { values } = indicator;
  const hasPlaceColumn =
    new Set(values.map(({ year }) => year)).size < values.length ||
    values.some(({ figure }) => figure.series);
  return (
    <table className={css.table}>
      <caption className={css.caption}>{t("values")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("year")}</th>
          {hasPlaceColumn && <th scope="col">{t("place")}</th>}
          <th scope="col" className={isQuantity ? css.number : undefined}>
            {t("value")}
          </th>
          {isQuantity && (
            <>
              <th scope="col" className={`${css.number} ${css.wide}`}>
                {t("exact")}
              </th>
              <th scope="col" className={css.wide}>
                {t("qualifier")}
              </th>
            </>
          )}
          <th scope="col" className={css.wide}>
            {t("basisColumn")}
          </th>
          <th scope="col">{t("where")}</th>
          <th scope="col" className={css.wide}>
            {t("version")}
          </th>
        </tr>
      </thead>
      <tbody>
        {across.releases.map(({ year }) => {
          const valuesOfYear = values.filter((value) => value.year === year);
          if (valuesOfYear.length === 0)
            return (
              <MissingYearRow
                key={year}
                year={year}
                span={isQuantity ? 6 : 4}
                hasPlaceColumn={hasPlaceColumn}
              />
            );
          return valuesOfYear.map((value) => (
            <ValueRow
              key={`${year} ${value.figure.key}`}
              value={value}
              hasPlaceColumn={hasPlaceColumn}
              isQuantity={isQuantity}
            />
          ));
        })}
      </tbody>
    </table>
  );
}
