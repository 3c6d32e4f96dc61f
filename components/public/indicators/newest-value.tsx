import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { englishOf } from "@/lib/figures/english-value";

/** The newest value of an indicator in a list, as plain text; its page has the rest. */
export function NewestValue({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicators");
  const isEnglish = useLocale() === "en";
  const newest = indicator.values.at(-1);
  if (!newest) return null;
  if (timeSeriesOf(indicator).length > 1) return t("places", { count: indicator.values.length });
  const english = isEnglish ? englishOf(newest.figure.value) : null;
  return (
    <span lang={isEnglish && english === null ? "zh-CN" : undefined}>{english ?? newest.figure.printed}</span>
  );
}
