import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import { loggableAddress } from "@/lib/platform/loggable-address";
import { requestIdHeader, withRequestId } from "@/lib/platform/request-id";
import { clientAddress } from "./client-address";

const safe = /^[\w.:-]{1,64}$/;

// Of this thread, so that two starts never give the same id.
const start = randomBytes(6).toString("base64url");
// From the first number of six digits on, so that the next two thousand million ids are equally long.
let made = 36 ** 5;

/**
 * Gives a request its id, in a header for code that does not see the connection. One that the client sends is overwritten, unless
 * it is that of a trusted proxy, under which the proxy logs the same request.
 */
export function setRequestId({ headers }: IncomingMessage, proxies: number): void {
  const given = headers[requestIdHeader];
  const isTrusted = proxies > 0 && typeof given === "string" && safe.test(given);
  if (!isTrusted) headers[requestIdHeader] = `${start}-${(made += 1).toString(36)}`;
}

/** Returns the id that a request was given; empty if it was given none. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const id = headers[requestIdHeader];
  return typeof id === "string" ? id : "";
}

/** Returns a listener in which each request is worked for under the id that it was given. */
export function withIds(listener: RequestListener): RequestListener {
  return (request, response) =>
    withRequestId(requestIdOf(request), () => listener(request, response), {
      isUnread: isForm(request),
      address: clientAddress(request),
      asked: `${request.method} ${loggableAddress(request.url ?? "/")}`,
    });
}

// A server action, or a form of a page that works without scripts.
function isForm({ method, url = "/" }: IncomingMessage): boolean {
  return method === "POST" && !url.startsWith("/api/");
}
