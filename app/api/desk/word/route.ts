import { takeBack } from "@/lib/intake/word/commands";
import { maxDocumentSize } from "@/lib/intake/word/document-file";
import { refusals } from "@/lib/intake/word/refusals";
import { uploadRoute } from "../upload-route";

const body = { largest: maxDocumentSize, tooLarge: refusals.tooLarge };

/** Keeps the request body as a returned document of a `year`, with the `name` of the query. */
export const POST = uploadRoute(takeBack.access, body, ({ query, data }, actor) =>
  takeBack({ year: Number(query.get("year")), name: query.get("name") ?? "", data }, actor),
);
