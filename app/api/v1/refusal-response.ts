import { corsHeaders, refusalHeaders } from "@/lib/open-data/open-data-headers";
import type { ErrorBody } from "@/lib/open-data/refusals";
import type { QueryRefusal } from "@/lib/publication/observations/refusals";

/** Responds with an error in both languages and the values allowed. */
export function refusalResponse(error: QueryRefusal, status: 400 | 404 = 400): Response {
  const headers = { ...corsHeaders, ...refusalHeaders };
  return Response.json({ error } satisfies ErrorBody, { status, headers });
}
