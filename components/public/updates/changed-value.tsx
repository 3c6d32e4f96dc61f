import { useLocale, useTranslations } from "next-intl";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { englishOf } from "@/lib/figures/english-value";
import css from "./update-changes.module.css";

/** A figure as one version prints it; in English with the print below. */
export function ChangedValue({ figure }: { figure: ReleasedFigure | null }) {
  const t = useTranslations("release.updates");
  const locale = useLocale();
  if (!figure) return <span className={css.place}>{t("notThere")}</span>;
  const english = locale === "en" ? englishOf(figure.value) : null;
  return (
    <>
      {english}
      <span className={english ? css.print : undefined} lang={locale === "zh" ? undefined : "zh-CN"}>
        {figure.printed}
      </span>
    </>
  );
}
