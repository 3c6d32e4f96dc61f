"use client";

import { useLocale, useTranslations } from "next-intl";
import type { DocumentTable } from "@/lib/intake/documents/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Marks, MarkedText } from "./marked-text";
import css from "./source-view.module.css";

type Cells = readonly { quote: string; reason: Bilingual }[];
type Props = Marks & { table: DocumentTable; declined: Cells };

/** A table of the document, with the numbers of it that were not taken below. */
export function SourceTable({ table, declined, ...marks }: Props) {
  const { caption, unitLine, rows } = table;
  return (
    <div className={css.table}>
      <table>
        {caption || unitLine ? (
          <caption>
            {caption} <small>{unitLine}</small>
          </caption>
        ) : null}
        <tbody>
          {rows.map((_, row) => (
            <Row key={row} row={row} table={table} {...marks} />
          ))}
        </tbody>
      </table>
      <Declined cells={declined} />
    </div>
  );
}

function Row({ row, table, shown, ...marks }: Marks & { row: number; table: DocumentTable }) {
  const isCovered = (column: number) =>
    table.spans.some(
      (span) =>
        !(span.row === row && span.column === column) &&
        span.row <= row &&
        row < span.row + span.rows &&
        span.column <= column &&
        column < span.column + span.columns,
    );
  return (
    <tr>
      {(table.rows[row] ?? []).map((text, column) => {
        if (isCovered(column)) return null;
        const span = table.spans.find((one) => one.row === row && one.column === column);
        const own = shown.filter(({ proposal: { place } }) => place.row === row && place.column === column);
        return (
          <td key={column} rowSpan={span?.rows} colSpan={span?.columns}>
            <MarkedText text={text} shown={own} {...marks} />
          </td>
        );
      })}
    </tr>
  );
}

function Declined({ cells }: { cells: Cells }) {
  const locale = useLocale();
  const t = useTranslations("intake.confirm");
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>
        {t("declined")} {cells.length}
      </summary>
      <ul>
        {cells.map(({ quote, reason }, at) => (
          <li key={at}>
            <b>{quote}</b> {reason[locale]}
          </li>
        ))}
      </ul>
    </details>
  );
}
