import { useLocale, useTranslations } from "next-intl";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { timeSeriesName } from "@/lib/publication/public-reads/comparison";
import { type Headline, headlinesOf } from "@/lib/publication/public-reads/headlines";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { Trend } from "../change/trend";
import { PublishedFigure } from "../indicators/published-figure";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./headlines.module.css";

const maxHeadlines = 6;

/** The headline figures of the newest report, each with its trend. Renders nothing until there is a second report. */
export function Headlines({ context: { across, release } }: { context: ReleaseContext }) {
  const t = useTranslations("public.home");
  const headlines = headlinesOf(across, release, maxHeadlines);
  if (headlines.length === 0) return null;
  return (
    <section className={css.headlines} aria-labelledby="headlines">
      <h2 className={css.heading} id="headlines">
        {t("headlines", { year: release.year })}
      </h2>
      <ul className={css.figures}>
        {headlines.map((headline) => (
          <HeadlineFigure key={headline.indicator.code} headline={headline} year={release.year} />
        ))}
      </ul>
      <p className={css.note}>{t("headlinesNote")}</p>
    </section>
  );
}

function HeadlineFigure({ headline, year }: { headline: Headline; year: number }) {
  const locale = useLocale();
  const { indicator, value, history: past } = headline;
  const of = timeSeriesOf(indicator).length > 1 && timeSeriesName(past.timeSeries)?.[locale];
  return (
    <li className={css.figure}>
      <span className={css.name}>
        <PublicLink href={indicatorAddress(indicator.code)}>{indicator.name[locale]}</PublicLink>
        {of && <span className={css.of}>{of}</span>}
      </span>
      <span className={css.value}>
        <PublishedFigure value={value} />
      </span>
      <span className={css.trend}>
        <Trend timeSeries={past.timeSeries} year={year} />
      </span>
    </li>
  );
}
