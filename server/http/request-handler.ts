import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

/** Answers a request and returns true, or returns false to leave it to whatever comes next. */
export type EndpointHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Returns a listener in which an unexpected error ends the request and not the process. */
export function withErrors(handle: Handler): RequestListener {
  return (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  };
}
