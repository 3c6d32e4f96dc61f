import { etagOf, openDataHeaders, preflightHeaders } from "@/lib/open-data/open-data-headers";
import { isMatch } from "@/lib/platform/http/negotiate";

/** Responds with a document, or with 304 if the client already has it. */
export function documentResponse(request: Request, { body, type }: { body: string; type: string }): Response {
  const etag = etagOf([body]);
  const headers = { ...openDataHeaders, etag };
  const ifNoneMatch = request.headers.get("if-none-match");
  if (ifNoneMatch !== null && isMatch(ifNoneMatch, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": type } });
}

/** Responds with a JSON document, indented for readability. */
export function jsonResponse(request: Request, document: unknown, type = "application/json"): Response {
  return documentResponse(request, {
    body: `${JSON.stringify(document, null, 2)}\n`,
    type: `${type}; charset=utf-8`,
  });
}

/** Responds to the CORS preflight request of a page on another site. */
export function optionsResponse(): Response {
  return new Response(null, { status: 204, headers: preflightHeaders });
}
