import { saveFieldAddress } from "@/lib/entry/save-address";
import { largestOfStrangers } from "../http/body-limit";
import { type DeskAnswer, deskEndpoint, type DeskRequest } from "../http/desk-endpoint";
import type { EndpointHandler } from "../http/request-handler";
import { inLine } from "./in-line";
import type { ReaderLine } from "./reader-line";

type Options = {
  line: ReaderLine;
  isKnown: (request: DeskRequest) => boolean;
  /** Puts a request to the app thread: a call, because Next opens a context for each request that arrives there. */
  ask: (request: DeskRequest) => Promise<DeskAnswer>;
  countSave: (answer: DeskAnswer) => void;
};

/**
 * Returns a handler of what pages of the desk ask by themselves. A browser in which nobody has signed in is refused when it is its
 * turn, without what it sends beyond any form.
 */
export function deskRequests({ line, isKnown, ask, countSave }: Options): EndpointHandler {
  return deskEndpoint(async (asked, exchange) => {
    const answer = isKnown(asked)
      ? await ask(asked)
      : await inLine(line, { ...exchange, key: null }, () => ask(bounded(asked)));
    if (answer !== "answered" && asked.path === saveFieldAddress) countSave(answer);
    return answer;
  });
}

function bounded(request: DeskRequest): DeskRequest {
  return request.body.length > largestOfStrangers ? { ...request, body: "" } : request;
}
