import type { IncomingMessage, ServerResponse } from "node:http";
import { loggableAddress } from "@/lib/platform/loggable-address";
import { log } from "@/lib/platform/log";
import { requestIdOf } from "../http/request-id";
import { type RequestKind, requestKindOf } from "./request-kind";

/** A request that has been answered; `status` is null if its client left before that. */
export type AnsweredRequest = { kind: RequestKind; status: number | null; milliseconds: number };

// A property, because a set of responses that go again costs each collection of garbage as much as a whole answer.
const prepared = Symbol("prepared");
type Marked = ServerResponse & { [prepared]?: boolean };
const isMarked = (response: Marked) => response[prepared] === true;

type Options = {
  onAnswered: (request: AnsweredRequest) => void;
  /** The level at which each request is logged. */
  level: "info" | "debug";
};

export type RequestObserver = ReturnType<typeof observeRequests>;

/** Measures how long each request takes, counts those under way, and logs each where that is asked for. */
export function observeRequests({ onAnswered, level }: Options) {
  const isLogging = log.isLevelEnabled(level);
  let underWay = 0;
  return {
    /** To be called before a request is answered. */
    observe: (request: IncomingMessage, response: ServerResponse) => {
      const startedAt = performance.now();
      underWay += 1;
      response.once("close", () => {
        underWay -= 1;
        const kind = requestKindOf(request.url ?? "/", isMarked(response));
        const status = response.writableFinished ? response.statusCode : null;
        const answered = { kind, status, milliseconds: performance.now() - startedAt };
        onAnswered(answered);
        if (isLogging) log[level](lineOf(request, answered), "request");
      });
    },
    /** Says that a response is sent from what was prepared. */
    isPrepared: (response: ServerResponse) => void ((response as Marked)[prepared] = true),
    underWay: () => underWay,
  };
}

function lineOf(request: IncomingMessage, { kind, status, milliseconds }: AnsweredRequest) {
  const { method, url = "/" } = request;
  const ms = Math.round(milliseconds * 10) / 10;
  return { requestId: requestIdOf(request), method, path: loggableAddress(url), status, ms, kind };
}
