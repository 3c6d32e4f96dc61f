import { etagOf, openDataHeaders, preflightHeaders } from "@/lib/open-data/open-data-headers";
import { isMatch } from "@/lib/platform/http/negotiate";

/** A document about the data, in one piece. */
export function openDocument(request: Request, { body, type }: { body: string; type: string }): Response {
  const etag = etagOf([body]);
  const headers = { ...openDataHeaders, etag };
  const known = request.headers.get("if-none-match");
  if (known !== null && isMatch(known, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": type } });
}

/** The same for JSON, indented for those who read it with their eyes. */
export function openJson(request: Request, document: unknown, type = "application/json"): Response {
  return openDocument(request, {
    body: `${JSON.stringify(document, null, 2)}\n`,
    type: `${type}; charset=utf-8`,
  });
}

/** Answers the preflight request of a page of another site. */
export function openOptions(): Response {
  return new Response(null, { status: 204, headers: preflightHeaders });
}
