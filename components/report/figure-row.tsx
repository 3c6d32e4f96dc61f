import { useLocale, useTranslations } from "next-intl";
import type { ReleasedItem } from "@/lib/publication/model";
import { FigureCells } from "./figure-cells";
import css from "./figures-block.module.css";
import { periodWords } from "./period-words";
import type { PlacedRelease } from "./placed-release";

export function FigureRow({ placed, item }: { placed: PlacedRelease; item: ReleasedItem }) {
  const t = useTranslations("public.section");
  const locale = useLocale();
  const figure = placed.release.report.figures[item.field];
  if (!figure) return null;
  return (
    <tr>
      <th scope="row" className={figure.partOf ? css.part : undefined}>
        {figure.partOf && !item.label && <span className={css.muted}>{t("partOf")} </span>}
        {(item.label ?? figure.indicator.name)[locale]}
      </th>
      <FigureCells placed={placed} figure={figure} />
      <td className={css.muted}>{periodWords(figure.period, locale) ?? t("periodUnknown")}</td>
    </tr>
  );
}
