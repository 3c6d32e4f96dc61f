import { useLocale, useTranslations } from "next-intl";
import { timeSeriesName } from "@/lib/publication/public-reads/comparison";
import { type Headline, headlinesOf } from "@/lib/publication/public-reads/headlines";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { Trend } from "../change/trend";
import { PublishedFigure } from "../indicators/published-figure";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import css from "./headlines.module.css";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";

const most = 6;

/** The figures that the newest report is told by, each with what became of it. Nothing before there is a second report. */
export function Headlines({ placed: { across, release } }: { placed: PlacedRelease }) {
  const t = useTranslations("public.home");
  const headlines = headlinesOf(across, release, most);
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
        <Trend strand={past.timeSeries} breaks={past.breaks} year={year} />
      </span>
    </li>
  );
}
