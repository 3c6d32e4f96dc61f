import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { Trend } from "../change/trend";
import { PublicLink } from "../site/public-link";
import css from "./indicator-line.module.css";
import { PublishedFigure } from "./published-figure";

/** An indicator in a list: its name, newest value, years and trend. */
export function IndicatorLine({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicators");
  const locale = useLocale();
  const { code, name, values } = indicator;
  const [timeSeries, ...others] = timeSeriesOf(indicator);
  const newest = values.at(-1);
  const years = [...new Set(values.map(({ year }) => year))];
  return (
    <li className={css.line}>
      <span className={css.name}>
        <PublicLink href={indicatorAddress(code)}>{name[locale]}</PublicLink>
      </span>
      <span className={css.value}>
        {others.length > 0 || !newest ? (
          t("places", { count: values.length })
        ) : (
          <PublishedFigure value={newest} />
        )}
      </span>
      <span className={css.years}>{years.join(" · ")}</span>
      <span className={css.trend}>
        {timeSeries && others.length === 0 && <Trend timeSeries={timeSeries} year={newest?.year ?? 0} />}
      </span>
    </li>
  );
}
