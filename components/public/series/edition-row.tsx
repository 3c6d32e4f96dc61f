import { useLocale, useTranslations } from "next-intl";
import type { PublishedEdition } from "@/lib/publication/public-reads/across-years";
import { reportAddress, sectionAddress } from "@/lib/publication/public-reads/addresses";
import { cellOf, type SeriesColumn } from "@/lib/publication/public-reads/series-table";
import { PublishedFigure } from "../indicators/published-figure";
import { PublicLink } from "../site/public-link";
import css from "./edition-table.module.css";

export function EditionRow({ edition, columns }: { edition: PublishedEdition; columns: SeriesColumn[] }) {
  const t = useTranslations("public.series");
  const locale = useLocale();
  const { year, section, block, figures } = edition;
  const number = figures.find(({ figure }) => figure.key === block.edition);
  const address = `${sectionAddress(reportAddress(year), section.number)}#${block.series?.code}`;
  return (
    <tr className={css.edition}>
      <th scope="row">
        <span className={css.number}>{number ? <PublishedFigure value={number} /> : t("unnumbered")}</span>
        <PublicLink href={address} className={css.year}>
          {t("inReport", { year, number: section.number })}
        </PublicLink>
      </th>
      {columns.map(({ code, name }) => {
        const values = cellOf(edition, code);
        return (
          <td key={code} data-label={name[locale]} data-empty={values.length === 0 || undefined}>
            {values.length === 0 && "—"}
            {values.map((value) => (
              <span key={value.figure.key} className={css.cell}>
                <PublishedFigure value={value} />
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
