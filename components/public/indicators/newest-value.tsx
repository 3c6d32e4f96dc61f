import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import type { Mentions } from "@/lib/publication/public-reads/first-mentions";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { ValueInEnglish } from "../format/value-in-english";

/** The list is too narrow for the Chinese of names. */
const none: Mentions = new Map();

/** The newest value of an indicator as plain text, or the number of values if a report has several. */
export function NewestValue({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicators");
  const isEnglish = useLocale() === "en";
  const newest = indicator.values.at(-1);
  if (!newest) return null;
  if (timeSeriesOf(indicator).length > 1) return t("places", { count: indicator.values.length });
  return isEnglish ? <ValueInEnglish figure={newest.figure} mentions={none} /> : newest.figure.printed;
}
