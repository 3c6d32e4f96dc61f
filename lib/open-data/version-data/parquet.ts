import { parquetWriteBuffer } from "hyparquet-writer";
import type { ExportFormat } from "@/lib/publication/content/model";
import type { ObservationCells } from "@/lib/publication/observations/observation-row";
import { type Column, dictionaryOf } from "../columns";

type Options = Parameters<typeof parquetWriteBuffer>[0];
type SchemaElement = NonNullable<Options["schema"]>[number];
type Written = Pick<SchemaElement, "type" | "converted_type"> & {
  read: (text: string) => number | string | Date;
};

const text: Written = { type: "BYTE_ARRAY", converted_type: "UTF8", read: String };
const written: Record<Column["type"], Written> = {
  integer: { type: "INT32", read: Number },
  // A decimal may have more digits than a floating-point number keeps, and a Parquet decimal has one scale for all.
  number: text,
  date: { type: "INT32", converted_type: "DATE", read: (iso) => new Date(iso) },
  datetime: { type: "INT64", converted_type: "TIMESTAMP_MILLIS", read: (iso) => new Date(iso) },
  string: text,
};

/**
 * Returns observations as a Parquet file: the columns of the export, with dates and times as such. An empty cell is null. The
 * descriptions of the columns are in the file's metadata.
 */
export function parquetOf(rows: readonly ObservationCells[], exportFormat: ExportFormat): Buffer {
  const columns = dictionaryOf(exportFormat);
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => {
      const cell = String(row[index] ?? "");
      return cell === "" ? null : written[type].read(cell);
    }),
  }));
  const kvMetadata = columns.map(({ name, description }) => ({
    key: name,
    value: `${description.zh} / ${description.en}`,
  }));
  return Buffer.from(parquetWriteBuffer({ columnData, schema: schemaOf(columns), kvMetadata }));
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  const elements = columns.map(({ name, type, required }): SchemaElement => {
    const { read: _, ...element } = written[type];
    return { name, ...element, repetition_type: required ? "REQUIRED" : "OPTIONAL" };
  });
  return [{ name: "root", num_children: columns.length }, ...elements];
}
