import { useLocale, useTranslations } from "next-intl";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";
import { Words } from "../format/words";
import { FigureCount } from "../section/figure-count";
import { Lead } from "../section/lead";
import { depthOf, figureCount } from "../section/released-sections";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./chapters.module.css";

/** The report's sections, each with its lead sentence and number of figures. */
export function Chapters({ context }: { context: ReleaseContext }) {
  const t = useTranslations("public.report");
  const locale = useLocale();
  const { report } = context.release;
  return (
    <ol aria-label={t("outline")}>
      {report.sections.map((section) => {
        return (
          <li key={section.number} className={css.section} data-depth={depthOf(section)}>
            <span className={css.number}>{section.number}</span>
            <div>
              <h2 className={css.title}>
                <PublicLink href={sectionAddress(context.base, section.number)}>
                  <Words>{section.title[locale]}</Words>
                </PublicLink>
              </h2>
              <Lead context={context} section={section} />
              <FigureCount className={css.count} count={figureCount(report, section.number)} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
