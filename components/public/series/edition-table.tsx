import { useLocale, useTranslations } from "next-intl";
import type { AcrossYears, PublishedSeries } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { editionRowsOf, seriesColumnsOf } from "@/lib/publication/public-reads/series-table";
import { PublicLink } from "../site/public-link";
import { EditionRow } from "./edition-row";
import css from "./edition-table.module.css";
import { GapRow } from "./gap-row";

type Props = { across: AcrossYears; series: PublishedSeries };

/** The editions as rows and their indicators as columns. On a phone, each edition becomes a list. */
export function EditionTable({ across, series }: Props) {
  const t = useTranslations("public.series");
  const locale = useLocale();
  const columns = seriesColumnsOf(series);
  return (
    <div className={css.region} role="region" aria-label={t("editions")} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("edition")}</th>
            {columns.map(({ code, name }) => (
              <th key={code} scope="col">
                <PublicLink href={indicatorAddress(code)}>{name[locale]}</PublicLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {editionRowsOf(series, across).map((row) =>
            "years" in row ? (
              <GapRow key={`gap ${row.years[0]}`} gap={row} span={columns.length} />
            ) : (
              <EditionRow key={`${row.year} ${row.section.number}`} edition={row} columns={columns} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
