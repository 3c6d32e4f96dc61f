import type { IncomingMessage, ServerResponse } from "node:http";
import { isDecodable } from "@/lib/prepared/public-routes";
import { methodsOf } from "./address-methods";
import { refusalMessage, sendRefusal } from "./refusal-message";
import { rawAddress } from "./refusals";

/**
 * Refuses an address whose percent-encoding is not UTF-8, to which Next answers 500, and returns whether it did. An address
 * among the public pages is merely not found.
 */
export function refuseUndecodable(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = "/" } = request;
  const isPublicPage = !url.startsWith("/api/") && !methodsOf(url).includes("POST");
  if (isPublicPage || isDecodable(url)) return false;
  sendRefusal(request, response, refusalMessage(url, 400, rawAddress(url, null)));
  return true;
}
