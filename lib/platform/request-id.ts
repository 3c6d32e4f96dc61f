import { AsyncLocalStorage } from "node:async_hooks";
import { singleton } from "./singleton";

/** The header in which a request's id is returned, and passed from thread to thread. */
export const requestIdHeader = "x-request-id";

const requests = () => singleton("requests", () => new AsyncLocalStorage<string>());

/** Runs `work` for a request; each line that it logs carries the request's id. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requests().run(id, work);
}

/** Returns the id of the request that is being worked for; undefined if there is none. */
export function currentRequestId(): string | undefined {
  return requests().getStore();
}
