import type { IncomingMessage, ServerResponse } from "node:http";
import { busyAnswer } from "@/lib/prepared/error-page";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";
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
    sendAnswer(request, response, readyToSend(busyAnswer(request.url ?? "/")));
    return "answered";
  }
}
