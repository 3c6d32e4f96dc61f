import type { IncomingMessage, ServerResponse } from "node:http";
import { isOpenData } from "@/lib/open-data/open-data-headers";
import { malformedAnswer } from "@/lib/prepared/error-page";
import { isDecodable } from "@/lib/prepared/public-routes";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import { methodsOf } from "./address-methods";
import { refusalMessage, sendRefusal } from "./refusal-message";
import { rawAddress } from "./refusals";

/**
 * Refuses an address whose percent-encoding is not UTF-8, to which Next answers 500, and returns whether it did: a page for
 * people, a document for programs. An address among the public pages is merely not found.
 */
export function refuseUndecodable(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = "/" } = request;
  const isForPrograms = url.startsWith("/api/") || isOpenData(url);
  const isPublicPage = !isForPrograms && !methodsOf(url).includes("POST");
  if (isPublicPage || isDecodable(url)) return false;
  if (isForPrograms) return refuseUndecodableFile(request, response);
  sendAnswer(request, response, readyToSend(malformedAnswer(url, rawAddress(url, null))));
  return true;
}

/** Does the same for whatever is no page: a document, a picture or a font. */
export function refuseUndecodableFile(request: IncomingMessage, response: ServerResponse): boolean {
  const { url = "/" } = request;
  if (isDecodable(url)) return false;
  sendRefusal(request, response, refusalMessage(url, 400, rawAddress(url, null)));
  return true;
}
