import { useLocale, useTranslations } from "next-intl";
import css from "./chapters.module.css";
import { FigureCount } from "../section/figure-count";
import { Lead } from "../section/lead";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { depthOf, figureCount } from "../section/released-sections";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";

/** The report's sections with their leads. */
export function Chapters({ placed }: { placed: PlacedRelease }) {
  const t = useTranslations("public.report");
  const locale = useLocale();
  const { report } = placed.release;
  return (
    <ol aria-label={t("outline")}>
      {report.sections.map((section) => {
        return (
          <li key={section.number} className={css.section} data-depth={depthOf(section)}>
            <span className={css.number}>{section.number}</span>
            <div>
              <h2 className={css.title}>
                <PublicLink href={sectionAddress(placed.base, section.number)}>
                  {section.title[locale]}
                </PublicLink>
              </h2>
              <Lead placed={placed} section={section} />
              <FigureCount className={css.count} count={figureCount(report, section.number)} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
