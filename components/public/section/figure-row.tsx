import { useLocale, useTranslations } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/content/model";
import { Words } from "../format/words";
import { FigureChange } from "../change/figure-change";
import { formatPeriod } from "../format/format-period";
import type { SectionContext } from "../site/release-context";
import { FigureCells } from "./figure-cells";
import css from "./figures-block.module.css";

type Props = { context: SectionContext; item: ReleasedItem; isCompared: boolean };

/** A table row for a figure. On a phone, its change moves below its name. */
export function FigureRow({ context, item, isCompared }: Props) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const figure = context.release.report.figures[item.field];
  if (!figure) return null;
  const change = <FigureChange across={context.across} year={context.release.year} figure={figure} />;
  return (
    <tr>
      <th scope="row" className={figure.partOf ? css.part : undefined}>
        {figure.partOf && !item.label && <span className={css.muted}>{t("partOf")} </span>}
        <Words>{(item.label ?? figure.indicator.name)[locale]}</Words>
        {isCompared && <span className={css.narrow}>{change}</span>}
      </th>
      <FigureCells context={context} figure={figure} />
      <td className={css.muted}>{formatPeriod(figure.period, locale) ?? t("periodUnknown")}</td>
      {isCompared && <td className={`${css.wide} ${css.muted}`}>{change}</td>}
    </tr>
  );
}
