import { createHash } from "node:crypto";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { ExportFilter } from "@/lib/publication/observations/export-filter";
import type { Format } from "@/lib/publication/observations/export-formats";

type Releases = readonly Pick<ReleaseSummary, "year" | "version">[];

// File systems allow 255 bytes; this leaves room for an extension, " (1)" and a folder to unpack into.
const maxLength = 120;

/**
 * Returns what a set of observations is called: the releases it is taken from and its filters, as annals-2023-1.0-8.4. Two
 * selections have one name only if they hold the same rows. ASCII; the end of a long name is replaced by a hash of all of it.
 */
export function selectionName({ sections, indicators, series }: ExportFilter, releases: Releases): string {
  const versions = releases.map(({ year, version }) => `${year}-${version}`).join("_") || "nothing";
  const name = [
    `annals-${versions}${sections ? `-${listed(sections)}` : ""}`,
    ...(indicators ? [`indicator_${listed(indicators)}`] : []),
    ...(series ? [`series_${listed(series)}`] : []),
  ].join("__");
  if (name.length <= maxLength) return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 16);
  return `${name.slice(0, maxLength - hash.length - 1)}-${hash}`;
}

/** The name of its file, as annals-2023-1.0-8.4.csv. */
export const fileNameOf = (format: Format, filter: ExportFilter, releases: Releases) =>
  `${selectionName(filter, releases)}.${format}`;

const listed = (codes: readonly string[]) => [...new Set(codes)].toSorted().join("_");
