import { sameOriginActor } from "@/lib/accounts/sessions/as-action";
import { takeBack } from "@/lib/intake/word/commands";
import { maxDocumentSize } from "@/lib/intake/word/document-file";
import { refusals } from "@/lib/intake/word/refusals";
import { fail } from "@/lib/platform/result";
import { forScripts } from "../../route-errors";
import { readBody, uploadResponse } from "../upload-response";

/**
 * Keeps the request body as a returned document of a `year`, with the `name` of the query. Checks who asks before reading the
 * body.
 */
export const POST = forScripts(async (request: Request) => {
  const query = new URL(request.url).searchParams;
  const actor = await sameOriginActor({ openedBy: query.get("openedBy") ?? undefined });
  if (!actor.ok) return uploadResponse(actor);
  const data = await readBody(request, maxDocumentSize);
  if (!data) return uploadResponse(fail("INVALID", refusals.tooLarge));
  const input = { year: Number(query.get("year")), name: query.get("name") ?? "", data };
  return uploadResponse(await takeBack(input, actor.value));
});
