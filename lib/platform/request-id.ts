import { AsyncLocalStorage } from "node:async_hooks";
import { singleton } from "./singleton";

/** The header in which a request's id is returned, and passed from thread to thread. */
export const requestIdHeader = "x-request-id";

/** `isUnread` is true as long as none of our code has looked at what a form or an action sent. */
export type CurrentRequest = { id: string; isUnread: boolean };

const requests = () => singleton("requests", () => new AsyncLocalStorage<CurrentRequest>());

/** Runs `work` for a request; each line that it logs carries the request's id. */
export function withRequestId<T>(id: string, work: () => T, isUnread = false): T {
  return requests().run({ id, isUnread }, work);
}

/** Returns the request that is being worked for; undefined if there is none. */
export function currentRequest(): CurrentRequest | undefined {
  return requests().getStore();
}

/** Notes that our code has what was sent: whatever fails from now on is not because Next could not read it. */
export function noteRead(): void {
  const request = currentRequest();
  if (request) request.isUnread = false;
}
