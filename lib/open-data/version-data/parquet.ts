import { parquetWriteBuffer } from "hyparquet-writer";
import type { ObservationCells } from "@/lib/publication/observations/observation-row";
import { type Column, dictionaryOf } from "../columns";
import type { ExportFormat } from "@/lib/publication/content/model";

type Written = { type: "INT32" | "STRING" | "DATE" | "TIMESTAMP"; read: (text: string) => number | string | Date };

// A decimal stays text: it may have more digits than a floating-point number keeps, and a Parquet decimal one scale for all.
const written: Record<Column["type"], Written> = {
  integer: { type: "INT32", read: Number },
  number: { type: "STRING", read: String },
  date: { type: "DATE", read: (text) => new Date(text) },
  datetime: { type: "TIMESTAMP", read: (text) => new Date(text) },
  string: { type: "STRING", read: String },
};

/**
 * Returns observations as a Parquet file: the columns of the export, with dates and times as such. An empty cell is null. The
 * descriptions of the columns are in the file's metadata.
 */
export function parquetOf(rows: readonly ObservationCells[], exportFormat: ExportFormat): Buffer {
  const columns = dictionaryOf(exportFormat);
  const columnData = columns.map(({ name, type, required }, index) => {
    const { type: as, read } = written[type];
    const data = rows.map((row) => {
      const text = String(row[index] ?? "");
      return text === "" ? null : read(text);
    });
    return { name, type: as, data, nullable: !required };
  });
  const kvMetadata = columns.map(({ name, description }) => ({ key: name, value: `${description.zh} / ${description.en}` }));
  return Buffer.from(parquetWriteBuffer({ columnData, kvMetadata }));
}
