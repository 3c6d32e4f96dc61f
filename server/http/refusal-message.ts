import type { IncomingMessage, ServerResponse } from "node:http";
import { corsHeaders, isOpenData, refusalHeaders } from "@/lib/open-data/open-data-headers";
import type { QueryRefusal } from "@/lib/publication/observations/refusals";
import { withSecurityHeaders } from "@/lib/platform/http/security-headers";
import { requestIdHeader } from "@/lib/platform/request-id";
import { methodsOf } from "./address-methods";
import { requestIdOf } from "./request-id";

/** A refusal before any page or endpoint is asked. */
export type RefusalMessage = { status: number; headers: Record<string, string>; body: string };

/** Returns a refusal as complete as any other response of the address: in both languages, and readable from other sites. */
export function refusalMessage(url: string, status: number, error: QueryRefusal): RefusalMessage {
  const body = JSON.stringify({ error });
  const headers = withSecurityHeaders({
    ...refusalHeaders,
    ...(isOpenData(url) && corsHeaders),
    ...(status === 405 && { allow: methodsOf(url).join(", ") }),
    "content-length": String(Buffer.byteLength(body)),
  });
  return { status, headers, body };
}

export function sendRefusal(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: RefusalMessage,
): void {
  response.writeHead(status, { ...headers, [requestIdHeader]: requestIdOf(request) });
  response.end(request.method === "HEAD" ? undefined : body);
}
