import { stringify } from "csv-stringify/sync";
import {
  attributes,
  primaryMeasure,
  type SdmxRow,
  seriesDimensions,
  structure,
  timeDimension,
} from "./components";

// The separator in brackets is that of the values within a cell, in columns whose name ends with [].
const separator = "|";
const reference = `${structure.agency}:${structure.id}(${structure.version})`;
const components = [...seriesDimensions, timeDimension, primaryMeasure, ...attributes];
const textValue = "TEXT_VALUE";

/** The head of SDMX-CSV 2.0. */
export const sdmxCsvHeader = [
  `STRUCTURE[${separator}]`,
  "STRUCTURE_ID",
  "ACTION",
  ...components.map(({ id }) => (id === textValue ? `${id}[]` : id)),
];

/** Returns the cells of a row of SDMX-CSV 2.0. Text is never guarded, as the format is for programs. */
export function sdmxCsvRow(of: SdmxRow): string[] {
  const cells = components.map((component) =>
    component.id === textValue ? textCell(of, component.value(of)) : component.value(of),
  );
  return ["datastructure", reference, "I", ...cells];
}

// One value that contains the separator is quoted within the cell; a list is one value for each name.
function textCell({ row }: SdmxRow, text: string): string {
  const isOne = row.kind !== "names" && /[|"]/.test(text);
  return isOne ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns lines of SDMX-CSV: RFC 4180 with CRLF. */
export function sdmxCsvLines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: "windows" });
}
