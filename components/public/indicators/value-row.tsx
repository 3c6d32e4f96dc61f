import { useLocale, useTranslations } from "next-intl";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { exactEnds } from "../format/format-exact";
import { periodWords } from "../format/format-period";
import { PublicLink } from "../site/public-link";
import { PublishedFigure } from "./published-figure";
import { PlaceName } from "./place-name";
import css from "./values-table.module.css";
import { reportAddress, sectionAddress, versionAddress } from "@/lib/publication/public-reads/addresses";

type Props = { value: PublishedValue; isPlaced: boolean; isQuantity: boolean };

/** One published value with all that a table can say of it; on a phone its details stand under the value. */
export function ValueRow({ value, isPlaced, isQuantity }: Props) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { year, version, section, figure } = value;
  const { basis } = figure.period;
  const period = basis === "annual" ? null : periodWords(figure.period, locale);
  const about = [t(`bases.${basis}`), period].filter(Boolean).join(locale === "zh" ? "，" : ", ");
  return (
    <tr>
      <th scope="row">{year}</th>
      {isPlaced && (
        <td className={css.small}>
          <PlaceName value={value} />
        </td>
      )}
      <td className={isQuantity ? css.number : undefined}>
        <PublishedFigure value={value} />
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
  const quantity = figure.value.kind === "quantity" ? figure.value.quantity : null;
  const [from, to] = (quantity && exactEnds(quantity)) ?? [];
  return (
    <>
      <td className={`${css.number} ${css.wide}`}>
        {from && to ? t("figure.exactRange", { from, to }) : (from ?? "—")}
      </td>
      <td className={`${css.wide} ${css.muted}`}>
        {quantity ? t(`qualifierWords.${quantity.qualifier}`) : "—"}
      </td>
    </>
  );
}

/** A year whose report does not give the figure. */
export function UntoldRow({ year, span, isPlaced }: { year: number; span: number; isPlaced: boolean }) {
  const t = useTranslations("public.indicator");
  return (
    <tr className={css.muted}>
      <th scope="row">{year}</th>
      {isPlaced && <td />}
      <td className={css.untold} colSpan={span}>
        {t("notTold")}
      </td>
    </tr>
  );
}
