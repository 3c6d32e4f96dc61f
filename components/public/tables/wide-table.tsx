import { useLocale, useTranslations } from "next-intl";
import { notesOfRow } from "@/lib/open-data/tables/cells";
import type { Table, TableRow } from "@/lib/open-data/tables/table";
import { TableFigure } from "./table-figure";
import { RowName } from "./row-name";
import css from "./table.module.css";

/** A table with a row for each series and a column for each year. */
export function WideTable({ table: { releases, rows } }: { table: Table }) {
  const t = useTranslations("openData.tables");
  const years = releases.map(({ year }) => year);
  const hasNotes = rows.some((row) => notesOfRow(row).length > 0);
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={t("table")}>
      <table className={css.table} data-years={years.length > 5 ? "many" : undefined}>
        <thead>
          <tr>
            <th scope="col">{t("indicator")}</th>
            {years.map((year) => (
              <th key={year} scope="col" className={css.number}>
                {year}
              </th>
            ))}
            {hasNotes && (
              <th scope="col" className={css.noteHead}>
                {t("notes")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <WideRow key={row.id} row={row} years={years} hasNotes={hasNotes} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { row: TableRow; years: readonly number[]; hasNotes: boolean };

function WideRow({ row, years, hasNotes }: RowProps) {
  const t = useTranslations("openData.tables");
  const locale = useLocale();
  return (
    <tr>
      <th scope="row">
        <RowName row={row} />
      </th>
      {row.values.map((value, index) => (
        <td
          key={years[index]}
          data-label={years[index]}
          className={row.indicator.kind === "quantity" ? css.number : undefined}
        >
          {value ? <TableFigure value={value} /> : <span className={css.none}>{t("notReported")}</span>}
        </td>
      ))}
      {hasNotes && (
        <td className={css.notes}>
          {notesOfRow(row)
            .map((note) => note[locale])
            .join(locale === "zh" ? "；" : "; ")}
        </td>
      )}
    </tr>
  );
}
