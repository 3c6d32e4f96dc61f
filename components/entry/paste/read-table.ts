import type { Grid } from "@/lib/entry/paste/clipboard-grid";
import { gridOfTable } from "@/lib/entry/paste/merged-cells";

const maxHtmlLength = 2_000_000;

/**
 * Reads the table of a clipboard's HTML where cells are merged or hidden, which its plain text does not tell; null for any
 * other content.
 */
export function readMergedTable(html: string): Grid | null {
  if (html.length > maxHtmlLength) return null;
  const [table, second] = new DOMParser().parseFromString(html, "text/html").querySelectorAll("table");
  if (!table || second) return null;
  const cells = [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({
      text: cell.textContent.replace(/\s+/g, " ").trim(),
      rows: Math.max(1, cell.rowSpan),
      columns: Math.max(1, cell.colSpan),
      isHidden: [row, cell].some(({ style }) => style.display === "none"),
    })),
  );
  const isPlain = cells.flat().every(({ rows, columns, isHidden }) => rows * columns === 1 && !isHidden);
  return isPlain ? null : gridOfTable(cells);
}
