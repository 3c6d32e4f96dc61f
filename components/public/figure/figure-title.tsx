import { useLocale, useTranslations } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { nameInEnglish, namesToTranslate } from "@/lib/publication/content/names-in-english";
import type { Mentions } from "@/lib/publication/public-reads/first-mentions";
import { ValueInEnglish } from "../format/value-in-english";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./figure-title.module.css";

/** The Chinese stands above. */
const none: Mentions = new Map();

type Props = { context: ReleaseContext; figure: ReleasedFigure };

/** The page title of a figure: the indicator's name, and the figure as printed in large type. */
export function FigureTitle({ context, figure }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const isShort = figure.printed.length <= 16;
  return (
    <header className={css.header}>
      <p className={css.eyebrow}>
        <PublicLink href={context.base}>{t("release.report", { year: context.release.year })}</PublicLink>
        <span>{t("figure.explain")}</span>
      </p>
      <h1 className={css.name}>
        <Words>{figure.indicator.name[locale]}</Words>
      </h1>
      <p className={isShort ? css.value : css.longValue}>
        <span lang={locale === "zh" ? undefined : "zh-CN"}>{figure.printed}</span>
        {locale === "en" && <InEnglish figure={figure} />}
      </p>
      <p>
        <Words>{figure.indicator.definition[locale]}</Words>
      </p>
    </header>
  );
}

/** The English of what stands above it, or that it has none. Renders nothing if it is the same text. */
function InEnglish({ figure }: { figure: ReleasedFigure }) {
  const t = useTranslations("public.english");
  const names = namesToTranslate(figure.value);
  const isUnknown = names.length > 0 && names.every((name) => nameInEnglish(figure, name) === null);
  if (englishOfFigure(figure) === figure.printed) return null;
  return (
    <span className={css.english}>
      {isUnknown ? t("none") : <ValueInEnglish figure={figure} mentions={none} />}
    </span>
  );
}
