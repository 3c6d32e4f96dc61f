import { useLocale, useTranslations } from "next-intl";
import type { Table, TableRow } from "@/lib/open-data/tables/table";
import { valueCells } from "@/lib/publication/observations/value-cells";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { formatPeriod } from "../format/format-period";
import { groupDigits } from "../format/group-digits";
import { RowName } from "./row-name";
import { TableFigure } from "./table-figure";
import css from "./table.module.css";

const columns = ["indicator", "year", "value", "number", "unit", "basis"] as const;

/** A table with a row for each value. */
export function LongTable({ table: { rows } }: { table: Table }) {
  const t = useTranslations("openData.tables");
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label={t("table")}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={headOf(column)}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row) =>
            row.values.map(
              (value) => value && <LongRow key={`${row.id} ${value.year}`} row={row} value={value} />,
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function headOf(column: (typeof columns)[number]) {
  if (column === "value" || column === "number") return css.number;
  return column === "unit" || column === "basis" ? css.noteHead : undefined;
}

function LongRow({ row, value }: { row: TableRow; value: PublishedValue }) {
  const t = useTranslations();
  const locale = useLocale();
  const { obs_value, obs_value_end, unit, unit_name_en } = valueCells(value.figure);
  const numbers = [obs_value, obs_value_end].filter((each) => each !== "").map(groupDigits);
  const { basis } = value.figure.period;
  const period = basis === "annual" ? null : formatPeriod(value.figure.period, locale);
  return (
    <tr>
      <th scope="row">
        <RowName row={row} />
      </th>
      <td data-label={t("openData.tables.year")}>{value.year}</td>
      <td data-label={t("openData.tables.value")} className={css.number}>
        <TableFigure value={value} />
      </td>
      <td data-label={t("openData.tables.number")} className={css.number}>
        {numbers.join("–")}
      </td>
      <td data-label={t("openData.tables.unit")} className={css.unit}>
        {locale === "en" ? unit_name_en || unit : unit}
      </td>
      <td data-label={t("openData.tables.basis")} className={css.basis}>
        {[t(`public.bases.${basis}`), period].filter(Boolean).join(locale === "zh" ? "，" : ", ")}
      </td>
    </tr>
  );
}
