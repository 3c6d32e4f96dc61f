import type { Sentence } from "@/lib/platform/result";
import { parseVersion } from "./version";

/** Which observations are asked for; an absent filter does not narrow. Without `versions`: the latest of each year. */
export type ExportFilter = {
  years?: number[];
  sections?: string[];
  indicators?: string[];
  series?: string[];
  versions?: string[];
};

/** A value of a filter that nothing in force has, and all that there are. */
export type UnknownValue = { name: string; value: string; allowed: string[] };

/** The filters' names in an address, and where an `ExportFilter` keeps them. */
export const filterNames = {
  year: "years",
  section: "sections",
  indicator: "indicators",
  series: "series",
  version: "versions",
} as const satisfies Record<string, keyof ExportFilter>;
const allowed = Object.keys(filterNames).join(", ");
type Answer = { ok: true; value: ExportFilter } | { ok: false; sentence: Sentence };

/** Reads the export's query: several values by comma. An unknown filter or value is refused by name. */
export function readFilter(query: URLSearchParams): Answer {
  const filter: Record<string, string[] | number[]> = {};
  for (const [name, text] of query) {
    const property = filterNames[name as keyof typeof filterNames];
    if (!property) return { ok: false, sentence: unknownFilter(name) };
    const values = text.split(",").filter((value) => value !== "");
    const wrong = values.find((value) => !isValue(name, value));
    if (values.length === 0 || wrong !== undefined)
      return { ok: false, sentence: wrongValue(name, wrong ?? "") };
    filter[property] = name === "year" ? values.map(Number) : values;
  }
  return { ok: true, value: filter };
}

function isValue(name: string, value: string): boolean {
  if (name === "year") return /^\d{4}$/.test(value);
  if (name === "section") return /^\d+(\.\d+)*$/.test(value);
  if (name === "version") return parseVersion(value) !== null;
  return /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(value);
}

function unknownFilter(name: string): Sentence {
  return {
    zh: `没有名为“${name}”的筛选项。可用：${allowed}。`,
    en: `There is no filter “${name}”. Allowed: ${allowed}.`,
  };
}

const examples: Record<string, string> = {
  year: "2023",
  section: "8.4",
  indicator: "training.batches",
  series: "pujiang-forum",
  version: "1.0",
};

function wrongValue(name: string, value: string): Sentence {
  return {
    zh: `筛选项“${name}”不接受“${value}”。示例：${name}=${examples[name]}。`,
    en: `The filter “${name}” does not accept “${value}”. Example: ${name}=${examples[name]}.`,
  };
}
