import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { ChangeWords } from "../change/change-words";
import css from "./newest.module.css";
import { PublishedFigure } from "./published-figure";

/** The newest value set large, with its change; only of what stands once a year and is short. */
export function Newest({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicator");
  const locale = useLocale();
  const [strand, ...others] = timeSeriesOf(indicator);
  const [before, now] = strand?.values.slice(-2) ?? [];
  const newest = now ?? before;
  if (!newest || others.length > 0 || newest.figure.printed.length > 16) return null;
  const change = before && now && changeBetween(before, now, indicator.breaks);
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
            <ChangeWords change={change} year={before.year} />
          </>
        )}
      </span>
    </p>
  );
}
