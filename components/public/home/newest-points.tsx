import { useLocale, useTranslations } from "next-intl";
import { pointsIn, pointText } from "@/lib/publication/content/summary-text";
import { summaryAddress } from "@/lib/publication/public-reads/addresses";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { pointAnchor } from "../summary/permanent";
import css from "./newest-points.module.css";

const maxPoints = 3;

/** The first main points of the newest report, each a link to its place in the summary. Renders nothing if it has none. */
export function NewestPoints({ context: { release, base } }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  const locale = useLocale();
  const { report, year } = release;
  const { language, keys } = pointsIn(report, locale);
  if (keys.length === 0) return null;
  const other = language === "zh" ? "zh-CN" : "en";
  return (
    <section className={css.newest} aria-labelledby="points">
      <h2 className={css.heading} id="points">
        {t("ofReport", { year })}
      </h2>
      <ol lang={language === locale ? undefined : other}>
        {keys.slice(0, maxPoints).map((key, index) => (
          <li key={key} className={css.point}>
            <PublicLink href={`${summaryAddress(base)}#${pointAnchor(index + 1)}`}>
              <Words>{pointText(report, key, language)}</Words>
            </PublicLink>
          </li>
        ))}
      </ol>
      <p className={css.more}>
        <PublicLink href={summaryAddress(base)}>{t("all", { count: keys.length })}</PublicLink>
      </p>
    </section>
  );
}
