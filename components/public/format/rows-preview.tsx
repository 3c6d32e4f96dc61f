import { useLocale } from "next-intl";
import {
  namedCells,
  type ObservationCells,
  type ObservationColumn,
} from "@/lib/publication/observations/observation-row";
import css from "./rows-preview.module.css";

const shown = [
  ...(["name", "value_as_printed", "obs_value", "unit", "qualifier", "indicator_code"] as const),
  ...(["section_number", "period_basis", "obs_status", "release_version"] as const),
] as const;

const isNumber = (column: string) => column === "obs_value";
const isChinese = (column: string) => column === "value_as_printed" || column === "unit";

type Props = {
  rows: readonly ObservationCells[];
  lead: string;
  /** Whether the rows may be of several years, which then come first. */
  isOfSeveral?: boolean;
};

/** The first rows of a file, in the columns that say most. */
export function RowsPreview({ rows, lead, isOfSeveral = false }: Props) {
  const locale = useLocale();
  const name = locale === "zh" ? "indicator_name_zh" : "indicator_name_en";
  const columns = [...(isOfSeveral ? (["report_year"] as const) : []), ...shown].map(
    (column): ObservationColumn => (column === "name" ? name : column),
  );
  return (
    <>
      <p className={css.lead}>{lead}</p>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={lead}>
        <table className={css.rows}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={isNumber(column) ? css.number : undefined}>
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
                    className={isNumber(column) ? css.number : undefined}
                    lang={isChinese(column) ? "zh-CN" : undefined}
                  >
                    <span className={css.cell}>{row[column]}</span>
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
