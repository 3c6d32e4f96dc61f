import { findUnit } from "@/lib/figures/find-unit";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Locale } from "@/lib/platform/i18n/routing";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import { valueCells } from "@/lib/publication/observations/value-cells";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { titles, unitOfYear, yearTitles } from "./messages";
import type { Table, TableRow } from "./table";

/** `figure` is a quantity as printed, which no spreadsheet takes for a formula and which is therefore not guarded. */
export type Cell = { text: string; kind: "text" | "number" | "year" | "figure" };

/** A column by its name for programs and its title for people. */
export type TableColumn = { name: string; title: string; isWide?: true };
export type TableCells = { columns: TableColumn[]; rows: Cell[][] };

/** Returns the cells of a table in its form, with names and notes in one language. Numbers have their scale applied. */
export function cellsOfTable(table: Table, locale: Locale): TableCells {
  return table.query.form === "long" ? longCells(table, locale) : wideCells(table, locale);
}

const text = (value: string): Cell => ({ text: value, kind: "text" });
const number = (value: string): Cell => ({ text: value, kind: "number" });
const printed = ({ figure }: PublishedValue): Cell => ({
  text: figure.printed,
  kind: figure.kind === "quantity" ? "figure" : "text",
});

/** A column that does not depend on the years, with what it says of a row or value. */
type Described<T> = { name: string; title: Bilingual; isWide?: true; cell: (of: T, locale: Locale) => Cell };

const column = <T>(
  name: string,
  title: Bilingual,
  cell: (of: T, locale: Locale) => Cell,
  more: { isWide?: true } = {},
): Described<T> => ({ name, title, cell, ...more });

const ofRow: Described<TableRow>[] = [
  column("indicator_code", titles.indicatorCode, ({ indicator }) => text(indicator.code)),
  column("indicator", titles.indicator, ({ indicator }, locale) => text(indicator.name[locale]), {
    isWide: true,
  }),
  column("series_code", titles.seriesCode, ({ series }) => text(series?.code ?? "")),
  column("series", titles.series, ({ series }, locale) => text(series?.name[locale] ?? "")),
  column("breakdown", titles.breakdown, ({ breakdown }) => text(breakdown)),
  column("of", titles.of, ({ label }, locale) => text(label?.[locale] ?? "")),
];

const unitColumn = column<TableRow>("unit", titles.unit, (row, locale) =>
  text(commonUnit(row)?.[locale] ?? ""),
);
const noteColumn = column<TableRow>("note", titles.note, (row, locale) => text(noteOf(row, locale)), {
  isWide: true,
});

const titled = <T>(columns: readonly Described<T>[], locale: Locale): TableColumn[] =>
  columns.map(({ name, title, isWide }) => ({ name, title: title[locale], ...(isWide && { isWide }) }));

function wideCells({ releases, rows }: Table, locale: Locale): TableCells {
  const years = releases.map(({ year }) => year);
  const before = [...ofRow, unitColumn];
  const cellsOf = (columns: readonly Described<TableRow>[], row: TableRow) =>
    columns.map(({ cell }) => cell(row, locale));
  return {
    columns: [
      ...titled(before, locale),
      ...years.flatMap((year) => [
        { name: String(year), title: yearTitles.value(year)[locale] },
        { name: `${year}_as_printed`, title: yearTitles.printed(year)[locale] },
      ]),
      ...titled([noteColumn], locale),
    ],
    rows: rows.map((row) => [
      ...cellsOf(before, row),
      ...row.values.flatMap((value) =>
        value ? [number(valueCells(value.figure).obs_value), printed(value)] : [number(""), text("")],
      ),
      ...cellsOf([noteColumn], row),
    ]),
  };
}

type RowValue = { row: TableRow; value: PublishedValue };
type ValueColumn = Described<RowValue>;

const cellOf = (name: keyof ReturnType<typeof valueCells>, title: Bilingual, of = text): ValueColumn =>
  column(name, title, ({ value }) => of(valueCells(value.figure)[name]));

const ofValue: ValueColumn[] = [
  ...ofRow.map((each) => ({ ...each, cell: ({ row }: RowValue, locale: Locale) => each.cell(row, locale) })),
  column("edition", titles.edition, ({ value }) => text(value.figure.series?.edition ?? "")),
  column("report_year", titles.year, ({ value }) => ({ text: String(value.year), kind: "year" })),
  column("release_version", titles.version, ({ value }) => text(value.version)),
  column("value_as_printed", titles.printed, ({ value }) => printed(value)),
  column("value_in_english", titles.inEnglish, ({ value }) => text(englishOfFigure(value.figure) ?? "")),
  cellOf("obs_value", titles.value, number),
  cellOf("obs_value_end", titles.valueEnd, number),
  cellOf("text_value", titles.text),
  cellOf("qualifier", titles.qualifier),
  column("unit", titles.unit, ({ value }, locale) => text(unitOf(value)?.[locale] ?? "")),
  column("period_start", titles.periodStart, ({ value }) => text(value.figure.period.start ?? "")),
  column("period_end", titles.periodEnd, ({ value }) => text(value.figure.period.end ?? "")),
  column("period_basis", titles.basis, ({ value }) => text(value.figure.period.basis)),
  cellOf("obs_status", titles.status),
  column("section_number", titles.section, ({ value }) => text(value.section.number)),
  column("figure_key", titles.key, ({ value }) => text(value.figure.key)),
  column("note", titles.note, ({ row }, locale) => text(noteOf(row, locale)), { isWide: true }),
];

function longCells({ rows }: Table, locale: Locale): TableCells {
  const columns = ofValue.filter(({ name }) => locale === "en" || name !== "value_in_english");
  const values = rows.flatMap((row) =>
    row.values.flatMap((value): RowValue[] => (value ? [{ row, value }] : [])),
  );
  return {
    columns: titled(columns, locale),
    rows: values.map((value) => columns.map(({ cell }) => cell(value, locale))),
  };
}

/** The unit of a value in both languages; null if it has none. */
function unitOf({ figure }: PublishedValue): Bilingual | null {
  const { unit, unit_name_en: en } = valueCells(figure);
  return unit === "" ? null : { zh: findUnit(unit)?.zh ?? unit, en: en || unit };
}

/** The unit that all values of a row have; null if there are none, or several. */
export function commonUnit({ values }: TableRow): Bilingual | null {
  const units = values.flatMap((value) => (value ? [unitOf(value)] : []));
  const [first = null] = units;
  return units.every((unit) => unit?.zh === first?.zh) ? first : null;
}

/** Returns what has to be known of a row: units that differ, and where its values do not compare. */
export function notesOfRow(row: TableRow): Bilingual[] {
  const isMixed = commonUnit(row) === null;
  const units = row.values.flatMap((value) => {
    const unit = isMixed && value ? unitOf(value) : null;
    return value && unit ? [unitOfYear(value.year, unit)] : [];
  });
  return [...units, ...row.notes];
}

const noteOf = (row: TableRow, locale: Locale): string =>
  notesOfRow(row)
    .map((note) => note[locale])
    .join(locale === "zh" ? "；" : "; ");
