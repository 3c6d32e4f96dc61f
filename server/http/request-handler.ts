import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { refusalOfError, serverErrorStatus } from "@/lib/platform/error-refusal";
import { errorAnswer } from "@/lib/prepared/error-page";
import { readyToSend, sendAnswer } from "@/lib/prepared/send-answer";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** Answers a request and returns true, or returns false to leave it to whatever comes next. */
export type EndpointHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Returns a listener in which an unexpected error ends the request, in words, and not the process. */
export function withErrors(handle: Handler): RequestListener {
  return (request, response) => {
    handle(request, response).catch((error: unknown) => sendError(request, response, error));
  };
}

function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const refusal = refusalOfError(error);
  // Words added to an answer under way would be read as part of it.
  if (response.headersSent || response.destroyed) return void response.destroy();
  const answer = errorAnswer(request.url ?? "/", serverErrorStatus(refusal) ?? 500, refusal);
  // Headers of the answer that could not be made do not belong to this one.
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  sendAnswer(request, response, readyToSend(answer));
}
