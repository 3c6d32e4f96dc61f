import type { IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import type { EndpointHandler } from "./request-handler";

/** The request that saves one field, not yet validated. */
export type SaveRequest = { headers: IncomingHttpHeaders; body: string };

/** Answers a save of one field with the JSON that `save` returns. */
export function saveEndpoint(save: (request: SaveRequest) => Promise<string>): EndpointHandler {
  return async (request, response) => {
    // A body that breaks off is empty, and refused like any other that does not have the expected form.
    const body = await text(request).catch(() => "");
    const answer = await save({ headers: request.headers, body });
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(answer),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.end(answer);
    return true;
  };
}
