import { useLocale, useTranslations } from "next-intl";
import { figureHistoryOf } from "@/lib/publication/public-reads/figure-history";
import { BlockHeading } from "./block-heading";
import type { BlockProps } from "./block-props";
import { FigureRow } from "./figure-row";
import css from "./figures-block.module.css";

/** A table of figures. Parts of another figure are indented. The unit has a column on Chinese pages only. */
export function FiguresBlock({ context, block, anchor, rank }: BlockProps) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const { across, release } = context;
  const isCompared = block.items.some(({ field }) => {
    const figure = release.report.figures[field];
    return figure && figureHistoryOf(across, release.year, figure)?.change;
  });
  return (
    <section>
      <BlockHeading context={context} heading={block.heading} anchor={anchor} rank={rank} />
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
            <FigureRow key={item.field} context={context} item={item} isCompared={isCompared} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
