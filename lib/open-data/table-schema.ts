import { type Column, columns } from "./columns";

/** The columns as a Frictionless Table Schema, described in English with the Chinese title beside it. */
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
    // Times carry milliseconds, which the strict form does not allow.
    ...(type === "datetime" && { format: "any" }),
    title: `${title.en} / ${title.zh}`,
    description: description.en,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
