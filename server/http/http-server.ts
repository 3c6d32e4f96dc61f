import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { withoutTracking } from "@/lib/platform/http/tracking-parameters";
import { refuseMethod } from "./allowed-methods";
import { refuseUndecodable } from "./decodable-address";
import { refuseDeclared, refuseStreamed } from "./body-limit";
import { setClientAddress } from "./client-address";
import { answerClientError, answerConnect } from "./client-error";

type Options = {
  /** Answers at once what is in memory, and returns whether it did. */
  answerFromMemory?: (request: IncomingMessage, response: ServerResponse) => boolean;
  handle: RequestListener;
  /** How many proxies are in front of the server. */
  proxies: number;
};

/**
 * Creates the server that readers and staff connect to. Methods and body sizes are checked before anything else, and what a
 * shared link was tagged with is dropped, so that no cache, page or redirect knows of it.
 */
export function createHttpServer({ answerFromMemory = () => false, handle, proxies }: Options): Server {
  // A whole request has to arrive within a minute, its headers within twenty seconds.
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url) request.url = withoutTracking(request.url);
    if (refuseMethod(request, response) || refuseDeclared(request, response)) return;
    if (refuseUndecodable(request, response)) return;
    if (answerFromMemory(request, response)) return;
    refuseStreamed(request, response);
    setClientAddress(request, proxies);
    handle(request, response);
  };
  server.on("request", answer);
  server.on("clientError", answerClientError);
  server.on("connect", answerConnect);
  // A client that sends `Expect: 100-continue` learns that its body is too large before it sends it.
  server.on("checkContinue", (request, response) => {
    if (refuseMethod(request, response) || refuseDeclared(request, response)) return;
    response.writeContinue();
    answer(request, response);
  });
  return server;
}
