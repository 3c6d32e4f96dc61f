import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import { withoutTracking } from "@/lib/platform/http/tracking-parameters";
import { requestIdHeader } from "@/lib/platform/request-id";
import { refuseMethod } from "./allowed-methods";
import { refuseUndecodable } from "./decodable-address";
import { refuseDeclared, refuseStreamed } from "./body-limit";
import { setClientAddress } from "./client-address";
import { answerClientError, answerConnect } from "./client-error";
import { requestIdOf, setRequestId, withIds } from "./request-id";
import { SecuredResponse } from "./secured-response";

type Options = {
  /** Answers a GET or HEAD without a body at once if it is in memory, and returns whether it did. */
  answerFromMemory?: (request: IncomingMessage, response: ServerResponse) => boolean;
  handle: RequestListener;
  /** Told of each request before it is answered. */
  observe?: (request: IncomingMessage, response: ServerResponse) => void;
  /** How many proxies are in front of the server. */
  proxies: number;
};

/**
 * Creates the server that readers and staff connect to. Methods and body sizes are checked before anything else, and what a
 * shared link was tagged with is dropped, so that no cache, page or redirect knows of it.
 */
export function createHttpServer(options: Options): Server {
  const { answerFromMemory = () => false, handle, observe, proxies } = options;
  // A whole request has to arrive within a minute, its headers within twenty seconds.
  const withId = withIds(handle);
  const server = createServer({
    requestTimeout: 60_000,
    headersTimeout: 20_000,
    ServerResponse: SecuredResponse,
  });
  // A connection on which nothing moves for a minute is closed, unless it is ours to move: see below.
  server.timeout = 60_000;
  const receive = (request: IncomingMessage, response: ServerResponse) => {
    setRequestId(request, proxies);
    if (request.url) request.url = withoutTracking(request.url);
    observe?.(request, response);
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // What is in memory is there to be read, and its address is a right one: nothing of what follows would refuse it.
    if (isPlainRead(request) && answerFromMemory(request, response)) return;
    if (refuseMethod(request, response) || refuseDeclared(request, response)) return;
    if (refuseUndecodable(request, response)) return;
    refuseStreamed(request, response);
    setClientAddress(request, proxies);
    response.on("timeout", ({ writableLength }: Socket) => {
      if (writableLength > 0) response.destroy();
    });
    response.setHeader(requestIdHeader, requestIdOf(request));
    withId(request, response);
  };
  server.on("request", (request, response) => {
    receive(request, response);
    answer(request, response);
  });
  server.on("clientError", answerClientError);
  server.on("connect", answerConnect);
  // A client that sends `Expect: 100-continue` learns that its body is too large before it sends it.
  server.on("checkContinue", (request, response) => {
    receive(request, response);
    if (refuseMethod(request, response) || refuseDeclared(request, response)) return;
    response.writeContinue();
    answer(request, response);
  });
  return server;
}

function isPlainRead({ method, headers }: IncomingMessage): boolean {
  const hasBody = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  return (method === "GET" || method === "HEAD") && !hasBody;
}
