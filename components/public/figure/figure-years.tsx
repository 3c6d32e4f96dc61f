import { useLocale, useTranslations } from "next-intl";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { type TimeSeries, singleTimeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { ChangeText } from "../change/change-text";
import { IndicatorChart } from "../indicators/indicator-chart";
import { PublishedFigure } from "../indicators/published-figure";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./figure-table.module.css";
import { PrintedOriginal } from "../format/printed-original";

type Props = { context: ReleaseContext; figure: ReleasedFigure };

/** The figure in the reports of other years, as a chart and a table, with a link to its indicator. */
export function FigureYears({ context: { across, release }, figure }: Props) {
  const t = useTranslations("public.figure");
  const locale = useLocale();
  const { code, name } = figure.indicator;
  const indicator = across.indicators.get(code);
  const timeSeries = singleTimeSeriesOf(across, { year: release.year, key: figure.key, code });
  const hasOtherYears = timeSeries !== null && timeSeries.values.length > 1;
  return (
    <section className={css.part}>
      <h2 className={css.heading}>{t("years")}</h2>
      {indicator && hasOtherYears && (
        <IndicatorChart across={across} indicator={indicator} timeSeries={[timeSeries]} />
      )}
      {indicator && hasOtherYears && <Years timeSeries={timeSeries} year={release.year} />}
      <p className={css.after}>
        {!hasOtherYears && <>{t("noOtherYear")} </>}
        <PublicLink href={indicatorAddress(code)}>{t("indicator", { name: name[locale] })}</PublicLink>
      </p>
    </section>
  );
}

type YearsProps = { timeSeries: TimeSeries; year: number };

function Years({ timeSeries: { values }, year }: YearsProps) {
  const t = useTranslations("public");
  const rows = values.map((value, index) => ({ value, before: values[index - 1] })).toReversed();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t("indicator.year")}</th>
          <th scope="col" className={css.number}>
            {t("indicator.value")}
          </th>
          <th scope="col">{t("section.change")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, before }) => {
          const change = before && changeBetween(before, value);
          return (
            <tr key={value.year} aria-current={value.year === year || undefined}>
              <th scope="row">{value.year}</th>
              <td className={css.number}>
                <PublishedFigure value={value} />
                <PrintedOriginal figure={value.figure} />
              </td>
              <td className={css.muted}>
                {change && before && <ChangeText change={change} year={before.year} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
