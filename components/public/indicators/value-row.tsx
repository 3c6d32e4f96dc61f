import { useLocale, useTranslations } from "next-intl";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { reportAddress, sectionAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { PrintedOriginal } from "../format/printed-original";
import { formatExact } from "../format/format-exact";
import { formatPeriod } from "../format/format-period";
import { qualifierName } from "../format/qualifier-name";
import { PublicLink } from "../site/public-link";
import { PlaceName } from "./place-name";
import { PublishedFigure } from "./published-figure";
import css from "./values-table.module.css";

type Props = { value: PublishedValue; hasPlaceColumn: boolean; isQuantity: boolean };

/** A table row for a published value. On a phone, basis and period move below the value. */
export function ValueRow({ value, hasPlaceColumn, isQuantity }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { year, version, section, figure } = value;
  const { basis } = figure.period;
  const period = basis === "annual" ? null : formatPeriod(figure.period, locale);
  const about = [t(`bases.${basis}`), period].filter(Boolean).join(locale === "zh" ? "，" : ", ");
  return (
    <tr>
      <th scope="row">{year}</th>
      {hasPlaceColumn && (
        <td className={css.small}>
          <PlaceName value={value} />
        </td>
      )}
      <td className={isQuantity ? css.number : undefined}>
        <PublishedFigure value={value} />
        <PrintedOriginal figure={figure} />
        <span className={css.narrow}>{about}</span>
      </td>
      {isQuantity && <NumberCells value={value} />}
      <td className={`${css.wide} ${css.muted}`}>{about}</td>
      <td className={css.small}>
        <PublicLink href={sectionAddress(reportAddress(year), section.number)}>
          {section.number} <span className={css.title}>{section.title[locale]}</span>
        </PublicLink>
      </td>
      <td className={`${css.wide} ${css.small}`}>
        <PublicLink href={versionAddress(year, version)}>{version}</PublicLink>
      </td>
    </tr>
  );
}

function NumberCells({ value: { figure } }: { value: PublishedValue }) {
  const t = useTranslations("public");
  const quantity = quantityOfFigure(figure);
  const [from, to] = (quantity && formatExact(quantity)) ?? [];
  return (
    <>
      <td className={`${css.number} ${css.wide}`}>
        {from && to ? t("figure.exactRange", { from, to }) : (from ?? "—")}
      </td>
      <td className={`${css.wide} ${css.muted}`}>
        {quantity ? t(`qualifierWords.${qualifierName(quantity)}`) : "—"}
      </td>
    </>
  );
}

/** A table row for a year whose report has no value. */
export function MissingYearRow({
  year,
  span,
  hasPlaceColumn: hasPlaceColumn,
}: {
  year: number;
  span: number;
  hasPlaceColumn: boolean;
}) {
  const t = useTranslations("public.indicator");
  return (
    <tr className={css.muted}>
      <th scope="row">{year}</th>
      {hasPlaceColumn && <td />}
      <td className={css.missing} colSpan={span}>
        {t("notTold")}
      </td>
    </tr>
  );
}
