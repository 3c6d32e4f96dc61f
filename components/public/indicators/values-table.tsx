import { useTranslations } from "next-intl";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { UntoldRow, ValueRow } from "./value-row";
import css from "./values-table.module.css";

type Props = { across: AcrossYears; indicator: PublishedIndicator };

/** Every published value of an indicator, the newest year first; a year whose report is silent says so. */
export function ValuesTable({ across, indicator }: Props) {
  const t = useTranslations("public.indicator");
  const isQuantity = indicator.kind === "quantity";
  const { values } = indicator;
  const isPlaced =
    new Set(values.map(({ year }) => year)).size < values.length ||
    values.some(({ figure }) => figure.series);
  return (
    <table className={css.table}>
      <caption className={css.caption}>{t("values")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("year")}</th>
          {isPlaced && <th scope="col">{t("place")}</th>}
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
          const told = values.filter((value) => value.year === year);
          if (told.length === 0)
            return <UntoldRow key={year} year={year} span={isQuantity ? 6 : 4} isPlaced={isPlaced} />;
          return told.map((value) => (
            <ValueRow
              key={`${year} ${value.figure.key}`}
              value={value}
              isPlaced={isPlaced}
              isQuantity={isQuantity}
            />
          ));
        })}
      </tbody>
    </table>
  );
}
