import { useLocale, useTranslations } from "next-intl";
import { englishOf } from "@/lib/figures/english-value";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { formatPeriod } from "../format/format-period";
import css from "./figure-card.module.css";

type Props = { id: string; figure: ReleasedFigure; before: PublishedValue | null };

/** The tooltip of a figure: definition, period, earlier value and source. Shown by CSS, so it works without JavaScript. */
export function FigureCard({ id, figure, before }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { indicator, period, source } = figure;
  const english = locale === "en" ? englishOf(figure.value) : null;
  return (
    <span role="tooltip" id={id} className={css.card} lang={locale === "zh" ? undefined : "en"}>
      <strong className={css.name}>{indicator.name[locale]}</strong>
      {english && <span className={css.english}>{english}</span>}
      <span className={css.text}>{indicator.definition[locale]}</span>
      <span className={css.line}>
        <span>{t("figure.period")}</span>
        <span>{formatPeriod(period, locale) ?? t(`bases.${period.basis}`)}</span>
      </span>
      {before && <Before value={before} />}
      <span className={css.line}>
        <span>{t("figure.source")}</span>
        {source ? <span lang="zh-CN">{source}</span> : <span>{t("figure.noSource")}</span>}
      </span>
      <span className={css.explain}>{t("figure.explain")} →</span>
    </span>
  );
}

/** The value in the last earlier report that has the figure. */
function Before({ value: { year, figure } }: { value: PublishedValue }) {
  const t = useTranslations("public");
  const locale = useLocale();
  const english = locale === "en" ? englishOf(figure.value) : null;
  return (
    <span className={css.line}>
      <span>{t("release.year", { year })}</span>
      <span lang={locale === "zh" || english !== null ? undefined : "zh-CN"}>
        {english ?? figure.printed}
      </span>
    </span>
  );
}
