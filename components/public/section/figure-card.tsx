import { useLocale, useTranslations } from "next-intl";
import type { CorrectedFigure } from "@/lib/publication/changes/corrections";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { Words } from "../format/words";
import { formatPeriod } from "../format/format-period";
import css from "./figure-card.module.css";

type Props = {
  id: string;
  figure: ReleasedFigure;
  before: PublishedValue | null;
  corrected: CorrectedFigure | undefined;
};

/** The tooltip of a figure: definition, period, earlier value and source. Shown by CSS, so it works without JavaScript. */
export function FigureCard({ id, figure, before, corrected }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { indicator, period, source } = figure;
  const english = locale === "en" ? englishOfFigure(figure) : null;
  return (
    <span role="tooltip" id={id} className={css.card} lang={locale === "zh" ? undefined : "en"}>
      <strong className={css.name}>
        <Words>{indicator.name[locale]}</Words>
      </strong>
      {english && <span className={css.english}>{english}</span>}
      <span className={css.text}>
        <Words>{indicator.definition[locale]}</Words>
      </span>
      <span className={css.line}>
        <span>{t("figure.period")}</span>
        <span>{formatPeriod(period, locale) ?? t(`bases.${period.basis}`)}</span>
      </span>
      {corrected && (
        <Earlier
          label={t("correction.inVersion", { version: corrected.version })}
          figure={corrected.before}
          isReplaced
        />
      )}
      {before && <Earlier label={t("release.year", { year: before.year })} figure={before.figure} />}
      <span className={css.line}>
        <span>{t("figure.source")}</span>
        {source ? <span lang="zh-CN">{source}</span> : <span>{t("figure.noSource")}</span>}
      </span>
      <span className={css.explain}>{t("figure.explain")} →</span>
    </span>
  );
}

type EarlierProps = { label: string; figure: ReleasedFigure; isReplaced?: boolean };

/** An earlier value: that of the last report that has the figure, or the one that a correction replaced. */
function Earlier({ label, figure, isReplaced = false }: EarlierProps) {
  const t = useTranslations("public.correction");
  const locale = useLocale();
  const english = locale === "en" ? englishOfFigure(figure) : null;
  return (
    <span className={css.line}>
      <span>{label}</span>
      <span>
        {isReplaced && t("before")}
        <span lang={locale === "zh" || english !== null ? undefined : "zh-CN"}>
          {english ?? figure.printed}
        </span>
      </span>
    </span>
  );
}
