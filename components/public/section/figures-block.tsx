import { useLocale, useTranslations } from "next-intl";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { FigureRow } from "./figure-row";
import css from "./figures-block.module.css";

/** Figures as a table; a part of another figure is indented beneath it. English values carry their units. */
export function FiguresBlock({ placed, block, rank }: BlockProps) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { across, release } = placed;
  const isCompared = block.items.some(({ field }) => {
    const figure = release.report.figures[field];
    return figure && figureHistoryOf(across, release.year, figure)?.change;
  });
  return (
    <section>
      <BlockHeading heading={block.heading} rank={rank} />
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("indicator")}</th>
            <th scope="col" className={css.value}>
              {t("value")}
            </th>
            {locale === "zh" && <th scope="col">{t("unit")}</th>}
            <th scope="col">{t("period")}</th>
            {isCompared && (
              <th scope="col" className={css.wide}>
                {t("change")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {block.items.map((item) => (
            <FigureRow key={item.field} placed={placed} item={item} isCompared={isCompared} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
