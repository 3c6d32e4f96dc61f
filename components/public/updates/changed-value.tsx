import { useLocale, useTranslations } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import css from "./update-changes.module.css";

/** The value of a figure in one version; on English pages in English, with the printed value below. */
export function ChangedValue({ figure }: { figure: ReleasedFigure | null }) {
  const t = useTranslations("release.updates");
  const locale = useLocale();
  if (!figure) return <span className={css.place}>{t("notThere")}</span>;
  const english = locale === "en" ? englishOfFigure(figure) : null;
  return (
    <>
      {english}
      <span className={english ? css.print : undefined} lang={locale === "zh" ? undefined : "zh-CN"}>
        {figure.printed}
      </span>
    </>
  );
}
