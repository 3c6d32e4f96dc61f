import type { IncomingMessage, ServerResponse } from "node:http";
import { exportAnswer, type ExportAnswer, type ExportRequest } from "@/lib/open-data/export-answer";
import { corsHeaders, preflightHeaders, refusalHeaders } from "@/lib/open-data/open-data-headers";
import { unavailable } from "@/lib/open-data/refusals";
import { log } from "@/lib/platform/log";
import { encodingFor } from "@/lib/platform/http/negotiate";
import { formatNames, observationsPath } from "@/lib/publication/observations/export-formats";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { EndpointHandler } from "./request-handler";
import { streamResponse } from "./stream-response";

type InForce = (url: string) => Promise<readonly ReleaseSummary[] | null>;

/**
 * Answers a request for observations of the releases in force. Where `inForce` resolves to null they are not known on this
 * thread, and the request is left to the next handler.
 */
export function observationsEndpoint(inForce: InForce): EndpointHandler {
  return async (request, response) => {
    if (request.method !== "OPTIONS") return answerExport(request, response, inForce);
    response.writeHead(204, preflightHeaders).end();
    return true;
  };
}

async function answerExport(
  request: IncomingMessage,
  response: ServerResponse,
  inForce: InForce,
): Promise<boolean> {
  const { method, url = "", headers } = request;
  const { path, query } = partsOf(url);
  const format = formatNames.find((name) => observationsPath(name) === path);
  if (!format) return false;
  const accepted = headers["accept-encoding"];
  const isZipped = format !== "xlsx" && encodingFor(accepted, { gzip: true, br: false }) === "gzip";
  const ifNoneMatch = headers["if-none-match"]?.replaceAll('-gzip"', '"');
  const asked = { format, query, ifNoneMatch };
  const answer = await answered(asked, () => inForce(url)).catch((error: unknown) => failed(url, error));
  if (!answer) return false;
  const named: Record<string, string> = { ...answer.headers, vary: "accept-encoding" };
  if (isZipped && answer.headers.etag) named.etag = `${answer.headers.etag.slice(0, -1)}-gzip"`;
  if (!("pieces" in answer) || method === "HEAD") {
    const body = "body" in answer ? answer.body : undefined;
    if (body !== undefined) named["content-length"] = String(Buffer.byteLength(body));
    response.writeHead(answer.status, named).end(body);
  } else await streamResponse(response, answer.pieces, { headers: named, isZipped });
  return true;
}

function partsOf(url: string): { path: string; query: string } {
  const mark = url.indexOf("?");
  return mark < 0 ? { path: url, query: "" } : { path: url.slice(0, mark), query: url.slice(mark + 1) };
}

async function answered(
  asked: Omit<ExportRequest, "inForce">,
  inForce: () => ReturnType<InForce>,
): Promise<ExportAnswer | null> {
  const known = await inForce();
  return known && exportAnswer({ ...asked, inForce: known });
}

function failed(
  url: string,
  error: unknown,
): ExportAnswer | { status: 503; headers: Record<string, string>; body: string } {
  log.error({ url, error }, "an export could not be made");
  const headers = { ...corsHeaders, ...refusalHeaders, "retry-after": "30" };
  return { status: 503, headers, body: JSON.stringify({ error: unavailable }) };
}
