import { openToAll } from "@/lib/open-data/open-to-all";
import type { OpenRefusal } from "@/lib/open-data/refusal";
import type { QueryRefusal } from "@/lib/publication/observations/refusals";

/** What cannot be asked for, said in both languages, with what can. */
export function refusalOf(error: QueryRefusal, status: 400 | 404 = 400): Response {
  const { "access-control-allow-origin": origin } = openToAll;
  const headers = { "access-control-allow-origin": origin, "cache-control": "no-store" };
  return Response.json({ error } satisfies OpenRefusal, { status, headers });
}
