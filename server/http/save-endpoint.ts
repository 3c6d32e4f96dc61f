import type { IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import type { EndpointHandler } from "./request-handler";

/** The request that saves one field, not yet validated. */
export type SaveRequest = { headers: IncomingHttpHeaders; body: string };

/** The result of a save as JSON, and its HTTP status: 200 also for a refusal, unless the server is to blame. */
export type SaveAnswer = { status: number; body: string };

/** Answers a save of one field with what `save` returns. */
export function saveEndpoint(save: (request: SaveRequest) => Promise<SaveAnswer>): EndpointHandler {
  return async (request, response) => {
    // A body that breaks off is empty, and refused like any other that does not have the expected form.
    const sent = await text(request).catch(() => "");
    const { status, body } = await save({ headers: request.headers, body: sent });
    response.writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...(status === 503 && { "retry-after": "2" }),
    });
    response.end(body);
    return true;
  };
}
