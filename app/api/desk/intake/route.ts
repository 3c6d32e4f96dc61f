import { sameOriginActor } from "@/lib/accounts/sessions/as-action";
import { largestDocument } from "@/lib/intake/document-files";
import { receiveDocument } from "@/lib/intake/receive";
import { refusals } from "@/lib/intake/refusals";
import { startReading } from "@/lib/intake/start-reading";
import { fail } from "@/lib/platform/result";
import { forScripts } from "../../route-errors";
import { readBody, uploadResponse } from "../upload-response";

/**
 * Stores the request body as a document with the `name` of the query, for a `year` and, unless it is for the whole report, a
 * `section`, or without a year for a report that is to be made from it; then starts to read it. Checks permission before reading the body.
 */
export const POST = forScripts(async (request: Request) => {
  const query = new URL(request.url).searchParams;
  const actor = await sameOriginActor({ openedBy: query.get("openedBy") ?? undefined });
  if (!actor.ok) return uploadResponse(actor);
  const data = await readBody(request, largestDocument);
  if (!data) return uploadResponse(fail("INVALID", refusals.tooLarge));
  const input = {
    name: query.get("name") ?? "",
    data,
    year: query.has("year") ? Number(query.get("year")) : null,
    section: query.get("section"),
  };
  const received = await receiveDocument(input, actor.value);
  if (received.ok && received.value.isNew) await startReading({ documentId: received.value.id }, actor.value);
  return uploadResponse(received);
});
