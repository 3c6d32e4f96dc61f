import { useLocale, useTranslations } from "next-intl";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import type { ComparedRow } from "@/lib/publication/public-reads/comparison";
import { ChangeText } from "../change/change-text";
import { PublishedFigure } from "../indicators/published-figure";
import { PublicLink } from "../site/public-link";
import css from "./compared-topic.module.css";

/** A table row: one figure in each of the years, and its change. */
export function ComparedFigure({ row, years }: { row: ComparedRow; years: readonly number[] }) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { indicator, label: of, values, change } = row;
  return (
    <tr>
      <th scope="row">
        <PublicLink href={indicatorAddress(indicator.code)}>{indicator.name[locale]}</PublicLink>
        {of && <span className={css.of}>{of[locale]}</span>}
      </th>
      {values.map((value, index) => (
        <td
          key={years[index]}

          data-label={t("release.year", { year: years[index] ?? 0 })}
          data-kind={indicator.kind}
        >
          {value ? (
            <PublishedFigure value={value} />
          ) : (
            <span className={css.none}>{t("compare.notTold")}</span>
          )}
        </td>
      ))}
      <td className={css.change}>{change && <ChangeText change={change.is} year={change.since} />}</td>
    </tr>
  );
}
