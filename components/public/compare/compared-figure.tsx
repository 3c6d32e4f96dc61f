import { useLocale, useTranslations } from "next-intl";
import type { ComparedRow } from "@/lib/publication/public-reads/comparison";
import { ChangeWords } from "../change/change-words";
import { PublishedFigure } from "../indicators/published-figure";
import { PublicLink } from "../site/public-link";
import css from "./compared-topic.module.css";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";

/** One figure in each of the years, and what became of it. */
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
      <td className={css.change}>{change && <ChangeWords change={change.is} year={change.since} />}</td>
    </tr>
  );
}
