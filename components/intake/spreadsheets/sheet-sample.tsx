import type { SheetToMap } from "@/lib/intake/spreadsheets/mapping/column-mapping";
import { columnName } from "@/lib/intake/tables/cell-address";
import css from "./spreadsheets.module.css";

/** The first rows of a sheet, with the columns of names and of values marked. */
export function SheetSample({ sheet: { name, columns, sample, mapping } }: { sheet: SheetToMap }) {
  const partOf = (column: number) => {
    if (column === mapping.labelColumn) return "label";
    return column === mapping.valueColumn ? "value" : undefined;
  };
  return (
    <div className={css.sample} role="region" aria-label={name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((_, column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((cells, row) => (
            <tr key={row}>
              <th scope="row" className={css.place}>
                {row + 1}
              </th>
              {cells.map((cell, column) => (
                <td key={column} data-part={partOf(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
