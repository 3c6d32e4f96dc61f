import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { EndpointHandler } from "./request-handler";

/** What a page of the desk asks by itself, not yet validated. `path` is its address without the query. */
export type DeskRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: string };

/** An HTTP status, and what the page is told as JSON. */
export type DeskAnswer = { status: number; body: string };

type Exchange = { request: IncomingMessage; response: ServerResponse };

/** Answers what a page of the desk asks with what `answer` returns, which is "answered" where nothing is left to be done. */
export function deskEndpoint(
  answer: (asked: DeskRequest, exchange: Exchange) => Promise<DeskAnswer | "answered">,
): EndpointHandler {
  return async (request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const [path = "/"] = url.split("?", 1);
    // A body that breaks off is empty, and refused like any other that does not have the expected form.
    const sent = method === "POST" ? await text(request).catch(() => "") : "";
    const answered = await answer({ method, path, headers, body: sent }, { request, response });
    if (answered === "answered") return true;
    const { status, body } = answered;
    response.writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...(status === 503 && { "retry-after": "2" }),
    });
    response.end(method === "HEAD" ? undefined : body);
    return true;
  };
}
