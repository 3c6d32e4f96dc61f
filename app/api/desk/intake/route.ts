import { largestDocument } from "@/lib/intake/document-files";
import { receiveDocument } from "@/lib/intake/receive";
import { refusals } from "@/lib/intake/refusals";
import { startReading } from "@/lib/intake/start-reading";
import { uploadRoute } from "../upload-route";

const body = { largest: largestDocument, tooLarge: refusals.tooLarge };

/**
 * Stores the request body as a document with the `name` of the query, for a `year` and, unless it is for the whole report, a
 * `section`, or without a year for a report that is to be made from it; then starts to read it.
 */
export const POST = uploadRoute(receiveDocument.access, body, async ({ query, data }, actor) => {
  const input = {
    name: query.get("name") ?? "",
    data,
    year: query.has("year") ? Number(query.get("year")) : null,
    section: query.get("section"),
  };
  const received = await receiveDocument(input, actor);
  if (received.ok && received.value.isNew) await startReading({ documentId: received.value.id }, actor);
  return received;
});
