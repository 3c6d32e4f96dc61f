import { useLocale, useTranslations } from "next-intl";
import { pointsIn } from "@/lib/publication/content/summary-text";
import type { ReleaseContext } from "../site/release-context";
import { MainPoint } from "./main-point";
import css from "./main-points.module.css";

/** The main points of a release, each with a link of its own. In Chinese on an English page if there are none in English. */
export function MainPoints({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  const locale = useLocale();
  const { language, keys } = pointsIn(context.release.report, locale);
  return (
    <>
      {language !== locale && <p className={css.other}>{t("otherLanguage")}</p>}
      <ol className={css.points} aria-label={t("points")}>
        {keys.map((key, index) => (
          <MainPoint key={key} context={context} field={key} language={language} nth={index + 1} />
        ))}
      </ol>
    </>
  );
}
