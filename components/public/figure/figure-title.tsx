import { useLocale, useTranslations } from "next-intl";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { englishOf } from "@/lib/figures/english-value";
import css from "./figure-title.module.css";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";

type Props = { placed: PlacedRelease; figure: ReleasedFigure };

/** The indicator's name, and the figure as the report prints it, set large. */
export function FigureTitle({ placed, figure }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const english = locale === "en" ? englishOf(figure.value) : null;
  const isShort = figure.printed.length <= 16;
  return (
    <header className={css.header}>
      <p className={css.eyebrow}>
        <PublicLink href={placed.base}>{t("release.report", { year: placed.release.year })}</PublicLink>
        <span>{t("figure.explain")}</span>
      </p>
      <h1 className={css.name}>{figure.indicator.name[locale]}</h1>
      <p className={isShort ? css.value : css.longValue}>
        <span lang={locale === "zh" ? undefined : "zh-CN"}>{figure.printed}</span>
        {english && <span className={css.english}>{english}</span>}
      </p>
      <p>{figure.indicator.definition[locale]}</p>
    </header>
  );
}
