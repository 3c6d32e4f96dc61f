import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { saveFieldAddress } from "@/lib/entry/save-address";

/** A save of one field as it arrived, before anything in it is believed. */
export type SaveRequest = { headers: IncomingHttpHeaders; body: string };

/** Answers a save of one field with the JSON that `save` makes, and says whether the request was one. */
export function answerSaves(save: (asked: SaveRequest) => Promise<string>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.method !== "POST" || request.url !== saveFieldAddress) return false;
    const { headers } = request;
    // A body that breaks off is refused as any other that does not have the expected form.
    const answer = await save({ headers, body: await text(request).catch(() => "") });
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
