import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalHeaders } from "@/lib/open-data/open-data-headers";
import { rangeNotSatisfiable } from "@/lib/open-data/refusals";
import { securityHeaders, withSecurityHeaders } from "@/lib/platform/http/security-headers";
import { type Encoding, encodingFor, isMatch, rangeOf } from "@/lib/platform/http/negotiate";
import { requestIdHeader } from "@/lib/platform/request-id";
import type { Answer } from "./answer";

type Form = { body: Buffer; etag: string; head: string[]; headWithoutBody: string[] };

/** An answer with all headers of each form as Node writes them, so that nothing is computed per request. */
export type Ready = {
  answer: Answer;
  plain: Form;
  gzip: Form | null;
  br: Form | null;
  has: Record<Encoding, boolean>;
};

export function readyToSend(made: Answer): Ready {
  const answer = { ...made, headers: withSecurityHeaders(made.headers) };
  const { plain, gzip, br } = answer.bodies;
  return {
    answer,
    plain: formOf(answer, plain, null),
    gzip: gzip ? formOf(answer, gzip, "gzip") : null,
    br: br ? formOf(answer, br, "br") : null,
    has: { gzip: Boolean(gzip), br: Boolean(br) },
  };
}

function formOf({ headers, etag: whole, bodies }: Answer, body: Buffer, encoding: Encoding | null): Form {
  const etag = `"${whole}${encoding ? `-${encoding}` : ""}"`;
  const head = ["ETag", etag, "Cache-Control", headers["cache-control"] ?? ""];
  if (bodies.gzip || bodies.br) head.push("Vary", "Accept-Encoding");
  const describing = ["Accept-Ranges", "bytes", "Content-Length", String(body.length)];
  if (encoding) describing.push("Content-Encoding", encoding);
  for (const [name, value] of Object.entries(headers))
    if (name.startsWith("content-")) describing.push(name, value);
    else if (name !== "cache-control" && !(name === "vary" && head.includes("Vary"))) head.push(name, value);
  return { body, etag, head: [...head, ...describing].map(oneByte), headWithoutBody: head.map(oneByte) };
}

// A header that was cut out of a text with Chinese in it has two bytes a letter, and Node then writes all of them twice as slowly.
const oneByte = (header: string) => Buffer.from(header, "latin1").toString("latin1");

/** Responds to a GET or HEAD in the best encoding that is accepted: with the whole, a range, or 304. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, ready: Ready): void {
  const { headers } = request;
  const form = ready[encodingFor(headers["accept-encoding"], ready.has) ?? "plain"] ?? ready.plain;
  const { status } = ready.answer;
  const ifNoneMatch = headers["if-none-match"];
  if (status === 200 && ifNoneMatch !== undefined && isMatch(ifNoneMatch, form.etag)) {
    response.writeHead(304, withId(request, form.headWithoutBody)).end();
  } else if (status === 200 && headers.range !== undefined && request.method === "GET") {
    sendPart(request, response, form);
  } else {
    response.writeHead(status, withId(request, form.head));
    response.end(request.method === "HEAD" ? undefined : form.body);
  }
}

// Headers that are set beforehand would have Node write all of them again for each response.
function withId({ headers }: IncomingMessage, head: readonly string[]): string[] {
  const id = headers[requestIdHeader];
  return typeof id === "string" ? [...head, requestIdHeader, id] : [...head];
}

function sendPart(request: IncomingMessage, response: ServerResponse, form: Form): void {
  const condition = request.headers["if-range"];
  const isCurrent = condition === undefined || condition === form.etag;
  const size = form.body.length;
  const range = isCurrent ? rangeOf(request.headers.range ?? "", size) : null;
  if (range === "unsatisfiable") {
    sendOutOfRange(request, response, form);
    return;
  }
  const body = range ? form.body.subarray(range.start, range.end + 1) : form.body;
  const head = withId(request, form.head);
  head[head.indexOf("Content-Length") + 1] = String(body.length);
  if (range) head.push("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
  response.writeHead(range ? 206 : 200, head).end(body);
}

const policy = "content-security-policy";

function sendOutOfRange(request: IncomingMessage, response: ServerResponse, form: Form): void {
  const size = form.body.length;
  const body = JSON.stringify({ error: rangeNotSatisfiable(request.headers.range ?? "", size) });
  const { "content-type": type, "content-language": language } = refusalHeaders;
  const describing = ["Content-Type", type, "Content-Language", language, "Content-Range", `bytes */${size}`];
  describing.push(policy, securityHeaders("own")[policy] ?? "");
  const length = ["Content-Length", String(Buffer.byteLength(body))];
  response.writeHead(416, [...withId(request, form.headWithoutBody), ...describing, ...length]).end(body);
}
