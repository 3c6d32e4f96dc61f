import { useLocale } from "next-intl";
import {
  namedCells,
  type ObservationCells,
  type ObservationColumn,
} from "@/lib/publication/observations/observation-row";
import css from "./rows-preview.module.css";

const ofVersion = ["report_year", "release_version"] as const;
const shown = [
  ...(["section_number", "name", "value_as_printed", "obs_value", "unit", "qualifier"] as const),
  ...(["indicator_code", "period_basis", "obs_status"] as const),
] as const;

const isNumber = (column: string) => column === "obs_value";
const isChinese = (column: string) => column === "value_as_printed" || column === "unit";

type Props = {
  rows: readonly ObservationCells[];
  lead: string;
  /** Whether the rows may be of several versions, which are then named. */
  isOfSeveral?: boolean;
};

/** The first rows of a file, in the columns that say most. */
export function RowsPreview({ rows, lead, isOfSeveral = false }: Props) {
  const locale = useLocale();
  const name = locale === "zh" ? "indicator_name_zh" : "indicator_name_en";
  const columns = [...(isOfSeveral ? ofVersion : []), ...shown].map((column): ObservationColumn =>
    column === "name" ? name : column,
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
