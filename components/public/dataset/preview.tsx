import { useLocale, useTranslations } from "next-intl";
import {
  namedCells,
  type ObservationCells,
  type ObservationColumn,
} from "@/lib/publication/observations/observation-row";
import css from "./dataset.module.css";

const shown: readonly ObservationColumn[] = [
  ...(["section_number", "indicator_code", "value_as_printed", "obs_value", "unit"] as const),
  ...(["qualifier", "period_basis", "obs_status"] as const),
];

/** The first rows of a file, in the columns that say most. */
export function Preview({ rows }: { rows: readonly ObservationCells[] }) {
  const t = useTranslations("openData.dataset.preview");
  const locale = useLocale();
  const name = locale === "zh" ? "indicator_name_zh" : "indicator_name_en";
  const columns = [...shown.slice(0, 2), name, ...shown.slice(2)] as const;
  return (
    <>
      <p className={css.text}>{t("lead", { count: rows.length })}</p>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={t("title")}>
        <table className={css.rows}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === "obs_value" ? css.number : undefined}>
                  <code>{column}</code>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(namedCells).map((row) => (
              <tr key={row.row_hash}>
                {columns.map((column) => (
                  <td
                    key={column}
                    className={column === "obs_value" ? css.number : undefined}
                    lang={column === "value_as_printed" || column === "unit" ? "zh-CN" : undefined}
                  >
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
