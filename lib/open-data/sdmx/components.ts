import type { Bilingual } from "@/lib/platform/bilingual";
import type { Observation, ObservationColumn } from "@/lib/publication/observations/observation-row";
import { columns } from "../columns";
import { notApplicable, sdmxId, unitId } from "./ids";
import { messages } from "./messages";

/** The agency, the id and the version of the office's data structure. The version is that of its components, not of its codes. */
export const structure = { agency: "ANNALS", id: "OBSERVATIONS", version: "2.0.0" } as const;

export const codeListIds = [
  ...(["CL_FREQ", "CL_INDICATOR", "CL_EVENT_SERIES", "CL_BREAKDOWN", "CL_OBS_STATUS", "CL_KIND"] as const),
  ...(["CL_UNIT", "CL_QUALIFIER", "CL_PERIOD_BASIS", "CL_TOPIC", "CL_COMPARABILITY"] as const),
];
export type CodeListId = (typeof codeListIds)[number];

type TextType = "String" | "Double" | "Integer" | "Boolean" | "DateTime" | "GregorianDay";

/** A row to be written, with what tells it from others of its indicator and event series. */
export type SdmxRow = { row: Observation; breakdown: string };

/** A dimension or attribute: its name, its code list or type, and its value in a row ("" if it has none). */
export type Component = {
  id: string;
  name: Bilingual;
  representation: { codeList: CodeListId } | { text: TextType };
  value: (of: SdmxRow) => string;
};

const titles = new Map(columns.map(({ name, title }) => [name, title]));
const titleOf = (name: ObservationColumn): Bilingual => titles.get(name) ?? { zh: name, en: name };

type Value = (row: Observation) => string;

function coded(id: string, column: ObservationColumn, codeList: CodeListId, value: Value): Component {
  return { id, name: titleOf(column), representation: { codeList }, value: ({ row }) => value(row) };
}

function text(id: string, column: ObservationColumn, type: TextType = "String"): Component {
  const value = ({ row }: SdmxRow) => String(row[column]);
  return { id, name: titleOf(column), representation: { text: type }, value };
}

/** The dimensions of a series, without the time. */
export const seriesDimensions: readonly Component[] = [
  { id: "FREQ", name: messages.frequency, representation: { codeList: "CL_FREQ" }, value: () => "A" },
  coded("INDICATOR", "indicator_code", "CL_INDICATOR", (row) => sdmxId(row.indicator_code)),
  coded("EVENT_SERIES", "series_code", "CL_EVENT_SERIES", (row) => sdmxId(row.series_code)),
  {
    id: "BREAKDOWN",
    name: messages.breakdown,
    representation: { codeList: "CL_BREAKDOWN" },
    value: ({ breakdown }) => breakdown,
  },
];

/** The year of the report, so that its values make annual series. What a value refers to is in PERIOD_START and PERIOD_END. */
export const timeDimension = {
  id: "TIME_PERIOD",
  name: messages.timePeriod,
  value: ({ row }: SdmxRow) => String(row.report_year),
};

const missing = new Set(["L", "M", "O"]);
const isMissing = (row: Observation) => missing.has(row.obs_status);

/** The value. NaN says that a number is missing on purpose; an empty one that there is none, as for text. */
export const primaryMeasure: Component = {
  id: "OBS_VALUE",
  name: titleOf("obs_value"),
  representation: { text: "Double" },
  value: ({ row }) => (isMissing(row) && row.kind === "quantity" ? "NaN" : row.obs_value),
};

const ofNumber = (id: string, name: Bilingual, value: Value): Component => ({
  id,
  name,
  representation: { text: "Integer" },
  value: ({ row }) => (row.obs_value === "" ? "" : value(row)),
});

const lowerCoded = (id: string, column: ObservationColumn, codeList: CodeListId) =>
  coded(id, column, codeList, (row) =>
    row[column] === "" ? "" : sdmxId(String(row[column]).replaceAll("_", ".")),
  );

export const attributes: readonly Component[] = [
  coded("OBS_STATUS", "obs_status", "CL_OBS_STATUS", ({ obs_status }) => obs_status),
  text("OBS_VALUE_END", "obs_value_end", "Double"),
  {
    ...text("TEXT_VALUE", "text_value"),
    value: ({ row }) => (isMissing(row) && row.kind !== "quantity" ? "#N/A" : row.text_value),
  },
  lowerCoded("KIND", "kind", "CL_KIND"),
  coded("UNIT_MEASURE", "unit", "CL_UNIT", ({ unit }) => unitId(unit)),
  ofNumber("UNIT_MULT", messages.unitMultiplier, () => "0"),
  ofNumber("DECIMALS", messages.decimals, ({ obs_value }) => String(obs_value.split(".")[1]?.length ?? 0)),
  lowerCoded("QUALIFIER", "qualifier", "CL_QUALIFIER"),
  text("VALUE_AS_PRINTED", "value_as_printed"),
  text("PERIOD_START", "period_start", "GregorianDay"),
  text("PERIOD_END", "period_end", "GregorianDay"),
  lowerCoded("PERIOD_BASIS", "period_basis", "CL_PERIOD_BASIS"),
  text("EDITION", "edition"),
  text("SECTION", "section_number"),
  coded("TOPIC", "topic_code", "CL_TOPIC", ({ topic_code }) => (topic_code ? sdmxId(topic_code) : "")),
  text("LIST_COMPLETE", "list_complete", "Boolean"),
  lowerCoded("COMPARABILITY", "comparability", "CL_COMPARABILITY"),
  text("COMPARABILITY_NOTE", "comparability_note"),
  text("COMPARABILITY_NOTE_EN", "comparability_note_en"),
  text("COMMENT_OBS", "comment"),
  text("COMMENT_OBS_EN", "comment_en"),
  text("SOURCE", "source"),
  text("RELEASE_VERSION", "release_version"),
  text("APPROVED_AT", "approved_at", "DateTime"),
  text("FIGURE_KEY", "figure_key"),
  text("ROW_HASH", "row_hash"),
];

export type RepeatedSeries = ReadonlySet<string>;

/** Names a series within a release, for rows of export format 1, which have no breakdown. */
export const repeatedKey = (year: number, version: string, indicator: string, series: string) =>
  `${year} ${version} ${indicator} ${series}`;

/**
 * Returns the row with its breakdown. A row of export format 1 has none: if its release has several values of its indicator and
 * event series, the first sixteen digits of its hash tell them apart.
 */
export function sdmxRowOf(row: Observation, repeated: RepeatedSeries): SdmxRow {
  if (row.breakdown) return { row, breakdown: sdmxId(row.breakdown) };
  const { report_year, release_version, indicator_code, series_code } = row;
  const isRepeated =
    !row.export_format &&
    repeated.has(repeatedKey(report_year, release_version, indicator_code, series_code));
  return { row, breakdown: isRepeated ? hashId(row.row_hash) : notApplicable };
}

export const hashId = (hash: string) => `H_${hash.slice(0, 16).toUpperCase()}`;
