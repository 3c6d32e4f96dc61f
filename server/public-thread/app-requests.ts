import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Handler } from "../http/request-handler";
import { dropBody, largestOfStrangers, readBody, refuseBody } from "../http/body-limit";
import { isOfUnread, refuseUnread } from "../http/unread-body";
import { inLine } from "./in-line";
import type { ReaderLine } from "./reader-line";
import type { StaffRequests } from "./staff-requests";
import type { WholeAnswer } from "./whole-answer";

type Options = {
  line: ReaderLine;
  staff: StaffRequests;
  isKnown: (request: IncomingMessage) => boolean;
  /** Forwards a request and streams its answer back. */
  forward: RequestListener;
  /** Puts a request with its body to the app thread. */
  askWhole: (request: IncomingMessage, body: Buffer) => Promise<WholeAnswer>;
};

/**
 * Returns a handler of what the app thread answers. A browser in which somebody has signed in is let through at once; strangers
 * wait in line until it is their turn, and their request is complete before they enter it.
 */
export function appRequests({ line, staff, isKnown, forward, askWhole }: Options): Handler {
  return async (request, response) => {
    if (isKnown(request)) {
      staff.begin(response);
      return forward(request, response);
    }
    const body = (await readBody(request, largestOfStrangers)) ?? bodyIfTooLong(request);
    if (body === null) return refuseBody(request, response, largestOfStrangers);
    const answer = await inLine(line, { request, response, key: null }, () => askWhole(request, body));
    if (answer === "answered") return;
    if (isOfUnread(answer)) refuseUnread(request, response);
    else send(response, answer);
    dropBody(request);
  };
}

/** Staff whose session has ended may upload a file: they are told so whatever it holds. */
function bodyIfTooLong({ url = "/" }: IncomingMessage): Buffer | null {
  return url.startsWith("/api/desk/") ? Buffer.alloc(0) : null;
}

function send(response: ServerResponse, { status, headers, body }: WholeAnswer): void {
  const hasLength = status !== 204 && status !== 304;
  response.writeHead(status, hasLength ? { ...headers, "content-length": body.length } : headers);
  response.end(body);
}
