import type { StoredSession } from "./stored-session";

/** A session as its owner sees it in the list. */
export type SessionLine = Pick<StoredSession, "id" | "startedAt" | "lastSeenAt" | "browser" | "address"> & {
  /** Whether it is the one that asks for the list. */
  isHere: boolean;
};

export function sessionLineOf(session: StoredSession, currentId: string): SessionLine {
  const { id, startedAt, lastSeenAt, browser, address } = session;
  return { id, startedAt, lastSeenAt, browser, address, isHere: id === currentId };
}
