import type { ReadDocument } from "./documents/model";
import type { Place } from "./proposal";

/** Returns the text of a part, or of a cell of a table; "" where there is none. */
export function textAt({ parts }: ReadDocument, { part, row, column }: Place): string {
  const found = parts[part];
  if (!found || found.kind === "unread") return "";
  if (found.kind !== "table") return found.text;
  return (row !== null && column !== null && found.rows[row]?.[column]) || "";
}

/** Returns the page on which a part stands, as printed in a source; "" where the format has no pages. */
export function pageAt({ parts }: ReadDocument, { part }: Place): string {
  const page = parts[part]?.place.page ?? null;
  return page === null ? "" : String(page);
}
