import "server-only";
import { isMatch } from "@/lib/platform/http/negotiate";
import { readFilter } from "@/lib/publication/observations/export-filter";
import { type Format, formats } from "@/lib/publication/observations/export-formats";
import { readObservations } from "@/lib/publication/observations/export-reads";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { auditHeads, describedBy } from "./links";
import { observationPieces, type Pieces } from "./observation-pieces";
import { etagOf, openToAll } from "./open-to-all";
import { type OpenRefusal, unknownValue } from "./refusal";

/** What is asked for, and by whom it may be known already. */
export type ExportQuestion = {
  format: Format;
  query: URLSearchParams;
  /** The If-None-Match of the request. */
  known?: string | null;
  /** What is in force. */
  inForce: readonly ReleaseSummary[];
};

type Headers = Record<string, string>;
export type ExportAnswer =
  | { status: 200; headers: Headers; pieces: Pieces }
  | { status: 304; headers: Headers }
  | { status: 400; headers: Headers; body: string };

/** The observations that the query asks for; a filter or value that there is not is a 400 that names what is allowed. */
export function exportAnswer({ format, query, known, inForce }: ExportQuestion): ExportAnswer {
  const filter = readFilter(query);
  if (!filter.ok) return refused({ error: filter.sentence });
  const read = readObservations(filter.value, inForce);
  if ("unknown" in read) return refused(unknownValue(read.unknown));
  const etag = etagOf([format, query.toString(), ...read.releases.map(({ id }) => id)]);
  const headers = {
    ...openToAll,
    etag,
    link: describedBy(format),
    "annals-audit-heads": auditHeads(read.releases),
  };
  if (known && isMatch(known, etag)) return { status: 304, headers };
  const file = {
    "content-type": formats[format],
    "content-disposition": `attachment; filename="observations.${format}"`,
  };
  return {
    status: 200,
    headers: { ...headers, ...file },
    pieces: observationPieces(format, read.pages),
  };
}

function refused(refusal: OpenRefusal): ExportAnswer {
  const headers = {
    "access-control-allow-origin": openToAll["access-control-allow-origin"],
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  };
  return { status: 400, headers, body: JSON.stringify(refusal) };
}
