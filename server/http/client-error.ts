import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { methodsOf } from "./address-methods";
import { refusalMessage, type RefusalMessage } from "./refusal-message";
import { headersTooLarge, malformedRequest, methodNotAllowed, rawAddress, requestTimedOut } from "./refusals";

/** An error of Node's HTTP parser: what arrived, and how much of it was read. */
export type ClientError = NodeJS.ErrnoException & { rawPacket?: Buffer; bytesParsed?: number };

type RequestLine = { method: string; url: string };

/** Answers a request that Node could not read with a sentence; by itself Node sends an empty 400. */
export function answerClientError(error: ClientError, socket: Duplex): void {
  const { _httpMessage: response } = socket as { _httpMessage?: { headersSent: boolean } | null };
  // What is added to a response under way would be read as part of it.
  if (!socket.writable || error.code === "ECONNRESET" || response?.headersSent) {
    socket.destroy(error);
    return;
  }
  const line = requestLineOf(error);
  send(socket, refusalOf(error, line), line.method);
}

/** Refuses CONNECT, of which Node makes no request. */
export function answerConnect({ method = "" }: IncomingMessage, socket: Duplex): void {
  send(socket, refusalMessage("/", 405, methodNotAllowed(method, methodsOf("/"))), method);
}

function refusalOf({ code }: ClientError, { method, url }: RequestLine): RefusalMessage {
  if (code === "HPE_INVALID_METHOD" && method !== "")
    return refusalMessage(url, 405, methodNotAllowed(method, methodsOf(url)));
  if (code === "HPE_HEADER_OVERFLOW") return refusalMessage(url, 431, headersTooLarge);
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return refusalMessage(url, 408, requestTimedOut);
  const encoded = url.replace(/[^!-~]+/gu, encodeURIComponent);
  if (encoded === url) return refusalMessage(url, 400, malformedRequest);
  // Bytes that are not UTF-8 were read as U+FFFD: there is no right spelling to offer.
  return refusalMessage(url, 400, rawAddress(url, url.includes("\uFFFD") ? null : encoded));
}

/** Returns the request line in which the error is, or else the first line; no method and "/" if it is none. */
function requestLineOf({ rawPacket = Buffer.alloc(0), bytesParsed = 0 }: ClientError): RequestLine {
  const lineStart = bytesParsed === 0 ? 0 : rawPacket.lastIndexOf("\n", bytesParsed - 1) + 1;
  for (const start of [lineStart, 0]) {
    const [line = ""] = rawPacket.subarray(start).toString().split(/\r?\n/, 1);
    const [, method, url] = /^([!-~]+) +(\/.*?)(?: HTTP\/\d(?:\.\d)?)?$/u.exec(line) ?? [];
    if (method !== undefined && url !== undefined) return { method, url };
  }
  return { method: "", url: "/" };
}

function send(socket: Duplex, { status, headers, body }: RefusalMessage, method: string): void {
  const all = { ...headers, date: new Date().toUTCString(), connection: "close" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n`;
  socket.end(head + (method === "HEAD" ? "" : body), () => socket.destroy());
}
