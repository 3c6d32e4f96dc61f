import "server-only";
import { isMatch } from "@/lib/platform/http/negotiate";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { readFilter } from "@/lib/publication/observations/export-filter";
import { type Format, formats } from "@/lib/publication/observations/export-formats";
import { type ExportRead, readObservations } from "@/lib/publication/observations/export-reads";
import { fileNameOf } from "./file-name";
import { auditHeadsHeader, linkHeader } from "./links";
import { observationPieces, type Pieces } from "./observation-pieces";
import { corsHeaders, etagOf, openDataHeaders, refusalHeaders } from "./open-data-headers";
import { type ErrorBody, severalVersions, unknownValue } from "./refusals";

/** A request for an export of observations. */
export type ExportRequest = {
  format: Format;
  /** The query of its address, without "?". */
  query: string;
  /** The If-None-Match header of the request. */
  ifNoneMatch?: string | null;
  /** The published versions to select from. */
  inForce: readonly ReleaseSummary[];
};

type Headers = Record<string, string>;
export type ExportAnswer =
  | { status: 200; headers: Headers; pieces: Pieces }
  | { status: 304; headers: Headers }
  | { status: 400; headers: Headers; body: string };

/**
 * Returns the response to an export request: 200 with the observations as a stream, 304 if the client already has them,
 * or 400 with the allowed values if a filter or value does not exist.
 */
export async function exportAnswer(asked: ExportRequest): Promise<ExportAnswer> {
  const { format, query, ifNoneMatch, inForce } = asked;
  const filter = readFilter(new URLSearchParams(query));
  if (!filter.ok) return badRequest({ error: filter.sentence });
  const read = await readObservations(filter.value, inForce);
  if ("unknown" in read) return badRequest(unknownValue(read.unknown));
  const twice = format.startsWith("sdmx") ? yearWithSeveralVersions(read) : null;
  if (twice) return badRequest(severalVersions(twice.year, twice.versions));
  const etag = etagOf([format, query, ...read.releases.map(({ id }) => id)]);
  const headers = {
    ...openDataHeaders,
    etag,
    link: linkHeader(format, query),
    "annals-audit-heads": auditHeadsHeader(read.releases),
  };
  if (ifNoneMatch && isMatch(ifNoneMatch, etag)) return { status: 304, headers };
  const fileHeaders = {
    "content-type": formats[format],
    "content-disposition": `attachment; filename="${fileNameOf(format, filter.value, read.releases)}"`,
  };
  return {
    status: 200,
    headers: { ...headers, ...fileHeaders },
    pieces: observationPieces(format, read),
  };
}

// Files of releases of export format 1 stay as they were: there, each version had series of its own.
function yearWithSeveralVersions({ releases, exportFormat }: ExportRead) {
  if (exportFormat === 1) return null;
  for (const { year } of releases) {
    const versions = releases.filter((each) => each.year === year).map(({ version }) => version);
    if (versions.length > 1) return { year, versions };
  }
  return null;
}

function badRequest(body: ErrorBody): ExportAnswer {
  return { status: 400, headers: { ...corsHeaders, ...refusalHeaders }, body: JSON.stringify(body) };
}
