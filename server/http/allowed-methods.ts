import type { IncomingMessage, ServerResponse } from "node:http";
import { methodsOf } from "./address-methods";
import { refusalMessage, sendRefusal } from "./refusal-message";
import { methodNotAllowed } from "./refusals";

/**
 * Refuses a method that the address does not take, and returns whether it did. Next is not asked, because it names no method
 * that is taken, and because a TRACE whose client disconnects ends its process.
 */
export function refuseMethod(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = "", url = "/" } = request;
  const allowed = methodsOf(url);
  if (allowed.includes(method)) return false;
  sendRefusal(request, response, refusalMessage(url, 405, methodNotAllowed(method, allowed)));
  return true;
}
