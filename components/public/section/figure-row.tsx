import { useLocale, useTranslations } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { FigureChange } from "../change/figure-change";
import { FigureCells } from "./figure-cells";
import css from "./figures-block.module.css";
import { periodWords } from "../format/format-period";
import type { PlacedRelease } from "../site/placed-release";

type Props = { placed: PlacedRelease; item: ReleasedItem; isCompared: boolean };

/** A figure in a table; on a phone its change stands under its name. */
export function FigureRow({ placed, item, isCompared }: Props) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const figure = placed.release.report.figures[item.field];
  if (!figure) return null;
  const change = <FigureChange across={placed.across} year={placed.release.year} figure={figure} />;
  return (
    <tr>
      <th scope="row" className={figure.partOf ? css.part : undefined}>
        {figure.partOf && !item.label && <span className={css.muted}>{t("partOf")} </span>}
        {(item.label ?? figure.indicator.name)[locale]}
        {isCompared && <span className={css.narrow}>{change}</span>}
      </th>
      <FigureCells placed={placed} figure={figure} />
      <td className={css.muted}>{periodWords(figure.period, locale) ?? t("periodUnknown")}</td>
      {isCompared && <td className={`${css.wide} ${css.muted}`}>{change}</td>}
    </tr>
  );
}
