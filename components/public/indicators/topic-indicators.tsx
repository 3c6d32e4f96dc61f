import { useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { IndicatorLine } from "./indicator-line";
import { SingleValues } from "./single-values";
import css from "./topic-indicators.module.css";

const isOfSeveralYears = ({ values }: PublishedIndicator) => new Set(values.map(({ year }) => year)).size > 1;

/** The indicators of a topic: first those in several reports with their trends, then those in a single one, more compactly. */
export function TopicIndicators({ indicators }: { indicators: PublishedIndicator[] }) {
  const t = useTranslations("public.indicators");
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
          <SingleValues indicators={single} />
        </>
      )}
    </>
  );
}
