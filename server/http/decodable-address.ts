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
  const refusal = rawAddress(url, null);
  if (isForPrograms) sendRefusal(request, response, refusalMessage(url, 400, refusal));
  else sendAnswer(request, response, readyToSend(malformedAnswer(url, refusal)));
  return true;
}
