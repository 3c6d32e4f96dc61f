import { type Column, dictionaryOf, primaryKeyOf } from "./columns";
import type { SelectedTable } from "./selected-table";

/** Returns the columns as a Frictionless Table Schema, with titles in both languages and descriptions in English. */
export function tableSchema({ exportFormat, releases }: Pick<SelectedTable, "exportFormat" | "releases">) {
  const primaryKey = primaryKeyOf(releases);
  return {
    fields: dictionaryOf(exportFormat).map(fieldOf),
    missingValues: [""],
    ...(primaryKey && { primaryKey }),
  };
}

function fieldOf({ name, type, title, description, required, list, allowed, pattern }: Column) {
  const constraints = {
    ...(required && { required }),
    ...(allowed && { enum: allowed }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    type,
    // The default format does not allow the milliseconds in our timestamps.
    ...(type === "datetime" && { format: "any" }),
    // Version 1 of the specification has no lists of texts; this says what version 2 would.
    ...(list && { "annals:delimiter": "|" }),
    title: `${title.en} / ${title.zh}`,
    description: description.en,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
