import { useLocale, useTranslations } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./figure-title.module.css";

type Props = { context: ReleaseContext; figure: ReleasedFigure };

/** The page title of a figure: the indicator's name, and the figure as printed in large type. */
export function FigureTitle({ context, figure }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const english = locale === "en" ? englishOfFigure(figure) : null;
  const isShort = figure.printed.length <= 16;
  return (
    <header className={css.header}>
      <p className={css.eyebrow}>
        <PublicLink href={context.base}>{t("release.report", { year: context.release.year })}</PublicLink>
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
