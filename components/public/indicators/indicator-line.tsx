import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { Trend } from "../change/trend";
import { PublicLink } from "../site/public-link";
import { PublishedFigure } from "./published-figure";
import css from "./indicator-line.module.css";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";

/** An indicator in a list: its name, its newest value, and how it came to it. */
export function IndicatorLine({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicators");
  const locale = useLocale();
  const { code, name, values, breaks } = indicator;
  const [strand, ...others] = timeSeriesOf(indicator);
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
        {strand && others.length === 0 && <Trend strand={strand} breaks={breaks} year={newest?.year ?? 0} />}
      </span>
    </li>
  );
}
