import { useLocale, useTranslations } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";

/** The newest value of an indicator as plain text, or the number of values if a report has several. */
export function NewestValue({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicators");
  const isEnglish = useLocale() === "en";
  const newest = indicator.values.at(-1);
  if (!newest) return null;
  if (timeSeriesOf(indicator).length > 1) return t("places", { count: indicator.values.length });
  const english = isEnglish ? englishOfFigure(newest.figure) : null;
  return (
    <span lang={isEnglish && english === null ? "zh-CN" : undefined}>{english ?? newest.figure.printed}</span>
  );
}
