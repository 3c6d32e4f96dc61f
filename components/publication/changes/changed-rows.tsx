import { useLocale, useTranslations } from "next-intl";
import table from "@/components/ui/table.module.css";
import type { RowChange } from "@/lib/publication/changes/row-changes";
import css from "./change-list.module.css";
import { Part } from "./part";

/** Rows of the export that were added, removed or changed, column by column. */
export function ChangedRows({ rows }: { rows: RowChange[] }) {
  const t = useTranslations("release");
  if (rows.length === 0) {
    return (
      <Part title={t("changes.rows")} count={0}>
        <p>{t("changes.noRows")}</p>
      </Part>
    );
  }
  return (
    <Part title={t("changes.rows")} count={rows.length}>
      <p className={css.muted}>{t("changes.rowsHelp")}</p>
      <table className={`${table.table} ${table.stacked} ${css.rows}`}>
        <thead>
          <tr>
            {(["row", "column"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`changes.${column}`)}
              </th>
            ))}
            <th scope="col">{t("changes.from")}</th>
            <th scope="col">{t("changes.to")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((change) => (
            <RowLines key={change.key} change={change} />
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function RowLines({ change: { earlier, later, columns } }: { change: RowChange }) {
  const t = useTranslations("release.changes");
  const locale = useLocale();
  const row = later ?? earlier;
  if (!row) return null;
  const name = locale === "zh" ? row.indicator_name_zh : row.indicator_name_en;
  const cell = (text: string | number | undefined) => (text === "" ? t("empty") : text);
  if (!earlier || !later) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td>{t(later ? "rowAdded" : "rowRemoved")}</td>
        <td data-label={t("from")}>{earlier?.value_as_printed}</td>
        <td data-label={t("to")}>{later?.value_as_printed}</td>
      </tr>
    );
  }
  return columns.map((column, index) => (
    <tr key={column}>
      {index === 0 && (
        <th scope="rowgroup" rowSpan={columns.length}>
          {name}
        </th>
      )}
      <td>
        <code>{column}</code>
      </td>
      <td data-label={t("from")}>{cell(earlier[column])}</td>
      <td data-label={t("to")}>{cell(later[column])}</td>
    </tr>
  ));
}
