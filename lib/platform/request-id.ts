import { AsyncLocalStorage } from "node:async_hooks";
import { singleton } from "./singleton";

/** The header in which a request's id is returned, and passed from thread to thread. */
export const requestIdHeader = "x-request-id";

export type CurrentRequest = {
  id: string;
  /** Whether none of our code has looked yet at what a form or an action sent. */
  isUnread: boolean;
  /** The network address that it came from. */
  address?: string | undefined;
  /** Its method and address, without secrets. */
  asked?: string;
  /** The id of who is signed in, once that is known. */
  person?: string;
  /** Whether the security log says already why it failed. */
  isRefusalLogged?: boolean;
};

type Known = Partial<Pick<CurrentRequest, "isUnread" | "address" | "asked">>;

const requests = () => singleton("requests", () => new AsyncLocalStorage<CurrentRequest>());

/** Runs `work` for a request; each line that it logs carries the request's id. */
export function withRequestId<T>(id: string, work: () => T, known: Known = {}): T {
  return requests().run({ id, isUnread: false, ...known }, work);
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

/** Notes whose session the request has, for the security log. */
export function notePerson(id: string): void {
  const request = currentRequest();
  if (request) request.person = id;
}
