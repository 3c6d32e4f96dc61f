import { openDataHeaders } from "@/lib/open-data/open-data-headers";
import type { ErrorBody } from "@/lib/open-data/refusals";
import type { QueryRefusal } from "@/lib/publication/observations/query-refusal";

/** What cannot be asked for, said in both languages, with what can. */
export function refusalOf(error: QueryRefusal, status: 400 | 404 = 400): Response {
  const { "access-control-allow-origin": origin } = openDataHeaders;
  const headers = { "access-control-allow-origin": origin, "cache-control": "no-store" };
  return Response.json({ error } satisfies ErrorBody, { status, headers });
}
