import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { refuseDeclared, refuseStreamed } from "./body-limit";
import { setClientAddress } from "./client-address";
import { refuseMethod } from "./allowed-methods";

type Guarded = {
  /** Answers what needs no more than a look, and says whether it did. */
  answered?: (request: IncomingMessage, response: ServerResponse) => boolean;
  handle: RequestListener;
  /** How many proxies stand in front. */
  proxies: number;
};

/** The server that readers and staff meet: what guards the process comes before all else. */
export function createHttpServer({ answered = () => false, handle, proxies }: Guarded): Server {
  // A whole request has to arrive within a minute, its headers within twenty seconds.
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (refuseMethod(request, response) || refuseDeclared(request, response)) return;
    if (answered(request, response)) return;
    refuseStreamed(request, response);
    setClientAddress(request, proxies);
    handle(request, response);
  };
  server.on("request", answer);
  // A client that asks before it sends a large body is told without having sent it.
  server.on("checkContinue", (request, response) => {
    if (refuseDeclared(request, response)) return;
    response.writeContinue();
    answer(request, response);
  });
  return server;
}
