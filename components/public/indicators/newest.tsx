import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { ChangeText } from "../change/change-text";
import css from "./newest.module.css";
import { PublishedFigure } from "./published-figure";

/** The newest value in large type, with its change. Renders nothing if there are several time series or the value is long. */
export function Newest({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicator");
  const locale = useLocale();
  const [timeSeries, ...others] = timeSeriesOf(indicator);
  const [before, now] = timeSeries?.values.slice(-2) ?? [];
  const newest = now ?? before;
  if (!newest || others.length > 0 || newest.figure.printed.length > 16) return null;
  const change = before && now && changeBetween(before, now);
  return (
    <p className={css.newest}>
      <span className={css.value}>
        <PublishedFigure value={newest} />
      </span>{" "}
      <span className={css.about} lang={locale === "zh" ? undefined : "en"}>
        {t("newest", { year: newest.year })}
        {change && before && (
          <>
            {locale === "zh" ? "，" : ", "}
            <ChangeText change={change} year={before.year} />
          </>
        )}
      </span>
    </p>
  );
}
