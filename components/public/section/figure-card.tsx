import { useLocale, useTranslations } from "next-intl";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { englishOf } from "@/lib/figures/english-value";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import css from "./figure-card.module.css";
import { periodWords } from "../format/format-period";

type Props = { id: string; figure: ReleasedFigure; before: PublishedValue | null };

/** What a figure says of itself before it is opened. Shown by CSS alone, so it needs no script. */
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
        <span>{periodWords(period, locale) ?? t(`bases.${period.basis}`)}</span>
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

/** What the last report said that told the figure. */
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
