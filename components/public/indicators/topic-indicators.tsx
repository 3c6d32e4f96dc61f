import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { PublicLink } from "../site/public-link";
import { IndicatorLine } from "./indicator-line";
import { NewestValue } from "./newest-value";
import css from "./topic-indicators.module.css";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";

const isOfSeveralYears = ({ values }: PublishedIndicator) => new Set(values.map(({ year }) => year)).size > 1;

/** Indicators of one topic: first those that several reports tell of, then those of a single one, set close. */
export function TopicIndicators({ indicators }: { indicators: PublishedIndicator[] }) {
  const t = useTranslations("public.indicators");
  const locale = useLocale();
  const several = indicators.filter(isOfSeveralYears);
  const single = indicators.filter((indicator) => !isOfSeveralYears(indicator));
  return (
    <>
      <ul>
        {several.map((indicator) => (
          <IndicatorLine key={indicator.code} indicator={indicator} />
        ))}
      </ul>
      {single.length > 0 && (
        <>
          <h3 className={css.heading}>{t("single")}</h3>
          <ul className={css.close}>
            {single.map((indicator) => (
              <li key={indicator.code} className={css.one}>
                <PublicLink href={indicatorAddress(indicator.code)}>{indicator.name[locale]}</PublicLink>
                <span className={css.value}>
                  <NewestValue indicator={indicator} />
                </span>
                <span className={css.year}>{indicator.values.at(-1)?.year}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
