import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { refuseMethod } from "./allowed-methods";
import { refuseDeclared, refuseStreamed } from "./body-limit";
import { setClientAddress } from "./client-address";

type Options = {
  /** Answers at once what is in memory, and returns whether it did. */
  answerFromMemory?: (request: IncomingMessage, response: ServerResponse) => boolean;
  handle: RequestListener;
  /** How many proxies are in front of the server. */
  proxies: number;
};

/** Creates the server that readers and staff connect to. Methods and body sizes are checked before anything else. */
export function createHttpServer({ answerFromMemory = () => false, handle, proxies }: Options): Server {
  // A whole request has to arrive within a minute, its headers within twenty seconds.
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (refuseMethod(request, response) || refuseDeclared(request, response)) return;
    if (answerFromMemory(request, response)) return;
    refuseStreamed(request, response);
    setClientAddress(request, proxies);
    handle(request, response);
  };
  server.on("request", answer);
  // A client that sends `Expect: 100-continue` learns that its body is too large before it sends it.
  server.on("checkContinue", (request, response) => {
    if (refuseDeclared(request, response)) return;
    response.writeContinue();
    answer(request, response);
  });
  return server;
}
