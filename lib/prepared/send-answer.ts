import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer";
import { type Encoding, encodingFor, isMatch, rangeOf } from "@/lib/platform/http/negotiate";

type Form = { body: Buffer; etag: string; head: string[]; unchanged: string[] };

/** Content made ready to be sent: the headers of each form as Node writes them, so that an answer computes nothing. */
export type Ready = {
  content: Answer;
  plain: Form;
  gzip: Form | null;
  br: Form | null;
  has: Record<Encoding, boolean>;
};

export function readyToSend(content: Answer): Ready {
  const { plain, gzip, br } = content.bodies;
  return {
    content,
    plain: formOf(content, plain, null),
    gzip: gzip ? formOf(content, gzip, "gzip") : null,
    br: br ? formOf(content, br, "br") : null,
    has: { gzip: Boolean(gzip), br: Boolean(br) },
  };
}

function formOf({ headers, etag: whole, bodies }: Answer, body: Buffer, encoding: Encoding | null): Form {
  const etag = `"${whole}${encoding ? `-${encoding}` : ""}"`;
  const unchanged = ["ETag", etag, "Cache-Control", headers["cache-control"] ?? ""];
  if (bodies.gzip || bodies.br) unchanged.push("Vary", "Accept-Encoding");
  const head = [...unchanged, "Accept-Ranges", "bytes", "Content-Length", String(body.length)];
  if (encoding) head.push("Content-Encoding", encoding);
  for (const [name, value] of Object.entries(headers)) if (name !== "cache-control") head.push(name, value);
  return { body, etag, head, unchanged };
}

/** Answers a GET or HEAD with the form the reader can take: whole, in part, or as unchanged. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, ready: Ready): void {
  const { headers } = request;
  const form = ready[encodingFor(headers["accept-encoding"], ready.has) ?? "plain"] ?? ready.plain;
  const { status } = ready.content;
  const known = headers["if-none-match"];
  if (status === 200 && known !== undefined && isMatch(known, form.etag)) {
    response.writeHead(304, form.unchanged).end();
  } else if (status === 200 && headers.range !== undefined) {
    sendPart(request, response, form);
  } else {
    response.writeHead(status, form.head);
    response.end(request.method === "HEAD" ? undefined : form.body);
  }
}

function sendPart(request: IncomingMessage, response: ServerResponse, form: Form): void {
  const condition = request.headers["if-range"];
  const isCurrent = condition === undefined || condition === form.etag;
  const size = form.body.length;
  const range = isCurrent ? rangeOf(request.headers.range ?? "", size) : null;
  if (range === "unsatisfiable") {
    response.writeHead(416, [...form.unchanged, "Content-Range", `bytes */${size}`]).end();
    return;
  }
  const body = range ? form.body.subarray(range.start, range.end + 1) : form.body;
  const head = [...form.head];
  head[head.indexOf("Content-Length") + 1] = String(body.length);
  if (range) head.push("Content-Range", `bytes ${range.start}-${range.end}/${size}`);
  response.writeHead(range ? 206 : 200, head);
  response.end(request.method === "HEAD" ? undefined : body);
}
