import { type Column, columns } from "./columns";

/** Returns the columns as a Frictionless Table Schema, with titles in both languages and descriptions in English. */
export function tableSchema() {
  return { fields: columns.map(fieldOf), missingValues: [""] };
}

function fieldOf({ name, type, title, description, required, allowed, pattern }: Column) {
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
    title: `${title.en} / ${title.zh}`,
    description: description.en,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
