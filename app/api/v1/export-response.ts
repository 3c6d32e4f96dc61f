import { type Format, formats } from "@/lib/publication/export-formats";
import { auditHeads, describedBy } from "@/lib/open-data/links";
import { observationStream } from "@/lib/open-data/observation-stream";
import { readFilter } from "@/lib/publication/export-filter";
import { readObservations } from "@/lib/publication/export-reads";
import { etagOf, isUnchanged, openToAll } from "./open-answer";
import { refusalOf, unknownValue } from "./refusal";

/** The observations that the query asks for; a filter or value that there is not is a 400 that names what is allowed. */
export async function exportResponse(request: Request, format: Format): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const filter = readFilter(query);
  if (!filter.ok) return refusalOf(filter.sentence);
  const read = await readObservations(filter.value);
  if ("unknown" in read) return unknownValue(read.unknown);
  const etag = etagOf([format, query.toString(), ...read.releases.map(({ id }) => id)]);
  const headers = {
    ...openToAll,
    etag,
    link: describedBy(format),
    "annals-audit-heads": auditHeads(read.releases),
  };
  if (isUnchanged(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(observationStream(format, read.pages), {
    headers: {
      ...headers,
      "content-type": formats[format],
      "content-disposition": `attachment; filename="observations.${format}"`,
    },
  });
}
