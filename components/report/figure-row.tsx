import { useLocale, useTranslations } from "next-intl";
import { printQuantity } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import type { ReleasedItem } from "@/lib/publication/model";
import css from "./figures-block.module.css";
import { LiveFigure } from "./live-figure";
import { periodWords } from "./period-words";
import type { PlacedRelease } from "./placed-release";

/** The number without its unit, which has a column of its own. */
function numberOf(value: Value, printed: string) {
  if (value.kind !== "quantity") return { number: printed, unit: "" };
  return { number: printQuantity({ ...value.quantity, unit: "" }), unit: value.quantity.unit };
}

export function FigureRow({ placed, item }: { placed: PlacedRelease; item: ReleasedItem }) {
  const t = useTranslations("public");
  const locale = useLocale();
  const figure = placed.release.report.figures[item.field];
  if (!figure) return null;
  const { number, unit } = numberOf(figure.value, figure.printed);
  return (
    <tr>
      <th scope="row" className={figure.partOf ? css.part : undefined}>
        {item.label ? (
          item.label[locale]
        ) : (
          <>
            {figure.partOf && <span className={css.muted}>{t("section.partOf")} </span>}
            {figure.indicator.name[locale]}
          </>
        )}
      </th>
      <td className={css.value} lang="zh-CN">
        <LiveFigure placed={placed} figure={figure} printed={number} />
      </td>
      <td lang="zh-CN">{unit}</td>
      <td className={css.muted}>{periodWords(figure.period, locale) ?? t("section.periodUnknown")}</td>
    </tr>
  );
}
