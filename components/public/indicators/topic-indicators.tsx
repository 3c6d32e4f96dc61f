import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import { IndicatorLine } from "./indicator-line";
import { NewestValue } from "./newest-value";
import css from "./topic-indicators.module.css";

const isOfSeveralYears = ({ values }: PublishedIndicator) => new Set(values.map(({ year }) => year)).size > 1;

/** The indicators of a topic: first those in several reports with their trends, then those in a single one, more compactly. */
export function TopicIndicators({ indicators }: { indicators: PublishedIndicator[] }) {
  const t = useTranslations("public.indicators");
  const locale = useLocale();
  const several = indicators.filter(isOfSeveralYears);
  const single = indicators.filter((indicator) => !isOfSeveralYears(indicator));
  return (
    <>
      {several.length > 0 && (
        <ul>
          {several.map((indicator) => (
            <IndicatorLine key={indicator.code} indicator={indicator} />
          ))}
        </ul>
      )}
      {single.length > 0 && (
        <>
          <h3 className={css.heading}>{t("single")}</h3>
          <ul className={css.close}>
            {single.map((indicator) => (
              <li key={indicator.code} className={css.item}>
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
