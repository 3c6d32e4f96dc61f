import type { IncomingMessage, ServerResponse } from "node:http";
import { isOpenData } from "@/lib/open-data/open-data-headers";
import { busyAnswer } from "@/lib/prepared/error-page";
import { type Ready, readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
import { clientAddress } from "../http/client-address";
import { LineIsFullError, type ReaderLine, ReaderLeftError } from "./reader-line";

type Asked = { request: IncomingMessage; response: ServerResponse; key: string | null };

/**
 * Has work done for a request when it is its turn, and returns what it made. Returns "answered" if nothing is left to be done,
 * because the client left, or because the line was full and it was asked to come again.
 */
export async function inLine<T>(
  line: ReaderLine,
  { request, response, key }: Asked,
  make: () => Promise<T>,
): Promise<T | "answered"> {
  const left = new AbortController();
  response.once("close", () => left.abort());
  if (response.destroyed) return "answered";
  try {
    return await line.ask({ key, address: clientAddress(request), left: left.signal }, make);
  } catch (error) {
    if (error instanceof ReaderLeftError) return "answered";
    if (!(error instanceof LineIsFullError)) throw error;
    sendAnswer(request, response, busy(request.url ?? "/"));
    return "answered";
  }
}

// Whoever does not wait is told so hundreds of times a second, in one of four forms.
const forms = new Map(
  ["/", "/en", "/api/v1/", "/api/desk/"].map((url) => [url, readyToSend(busyAnswer(url))] as const),
);

function busy(url: string): Ready {
  const page = /^\/en(?:[/?]|$)/.test(url) ? "/en" : "/";
  const form = isOpenData(url) ? "/api/v1/" : url.startsWith("/api/") ? "/api/desk/" : page;
  return forms.get(form) ?? readyToSend(busyAnswer(url));
}
