import { observationsPath } from "@/lib/publication/observations/export-formats";
import { type Column, dictionaryOf, primaryKeyOf } from "./columns";
import { emptyTable, guardRule } from "./messages";
import type { SelectedTable } from "./selected-table";
import { termsUrl } from "./terms";

const datatypes: Record<Column["type"], string> = {
  integer: "integer",
  number: "decimal",
  date: "date",
  datetime: "dateTime",
  string: "string",
};

/** Returns the CSV on the Web (CSVW) metadata of the table at exactly the address that was asked for. */
export function csvwOf(site: string, { query, releases, exportFormat }: SelectedTable) {
  const primaryKey = primaryKeyOf(releases);
  const version = `${site}/reports/{report_year}/versions/{release_version}`;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: site + observationsPath("csv") + query,
    "dc:title": titlesOf(releases),
    "dc:description": guardRule.en,
    "dc:license": { "@id": termsUrl(site, "en") },
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      lineTerminators: ["\r\n"],
      header: true,
      quoteChar: '"',
      // Otherwise some readers take the spaces at the ends of a cell for layout.
      trim: false,
    },
    tableSchema: {
      // A figure's own page; a row of export format 1 has no key of its figure, but a hash.
      aboutUrl: primaryKey ? `${version}/figures/{figure_key}` : `${version}#{row_hash}`,
      ...(primaryKey && { primaryKey }),
      columns: dictionaryOf(exportFormat).map((column) => columnOf(site, column)),
    },
  };
}

const titlesOf = (releases: SelectedTable["releases"]) =>
  (["en", "zh"] as const).map((language) => ({
    "@value":
      releases.length === 0
        ? emptyTable[language]
        : releases.map(({ title, version }) => `${title[language]} ${version}`).join("; "),
    "@language": language,
  }));

// Only datatypes that have a name: a reader that knows no derived ones could not use the column. Which values and patterns a
// cell may have is told by the data package and by OpenAPI.
function columnOf(site: string, { name, type, title, description, required, list, language }: Column) {
  return {
    name,
    // CSVW matches `titles` against the CSV header, so the readable titles go into dc:title.
    titles: name,
    "dc:title": [
      { "@value": title.en, "@language": "en" },
      { "@value": title.zh, "@language": "zh" },
    ],
    "dc:description": { "@value": description.en, "@language": "en" },
    propertyUrl: `${site}/data#${name}`,
    datatype: datatypes[type],
    null: "",
    ...(language && { lang: language }),
    ...(list && { separator: "|" }),
    ...(required && { required }),
  };
}
