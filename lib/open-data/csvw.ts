import { type Column, columns } from "./columns";

const datatypes: Record<Column["type"], string> = {
  integer: "integer",
  number: "decimal",
  date: "date",
  datetime: "dateTime",
  string: "string",
};

/** Returns the CSV on the Web (CSVW) metadata of the observations table at `url`. */
export function csvwOf(url: string) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    dialect: { encoding: "utf-8", delimiter: ",", lineTerminators: ["\r\n"], header: true, quoteChar: '"' },
    tableSchema: { columns: columns.map(columnOf) },
  };
}

function columnOf({ name, type, title, description, required, allowed, pattern }: Column) {
  const format = allowed ? `^(${allowed.join("|")})$` : pattern;
  const isText = type === "string" && format !== undefined;
  return {
    name,
    // CSVW matches `titles` against the CSV header, so the readable titles go into dc:title.
    titles: name,
    "dc:title": [
      { "@value": title.en, "@language": "en" },
      { "@value": title.zh, "@language": "zh" },
    ],
    "dc:description": { "@value": description.en, "@language": "en" },
    datatype: isText ? { base: "string", format } : datatypes[type],
    null: "",
    ...(required && { required }),
  };
}
