import { openToAll } from "@/lib/open-data/open-to-all";
import type { OpenRefusal } from "@/lib/open-data/refusal";
import type { Sentence } from "@/lib/platform/result";

/** What cannot be asked for, said in both languages, with what can. */
export function refusalOf(error: Sentence, allowed?: string[]): Response {
  const { "access-control-allow-origin": origin } = openToAll;
  const refusal: OpenRefusal = { error, ...(allowed && { allowed }) };
  return Response.json(refusal, { status: 400, headers: { "access-control-allow-origin": origin } });
}
