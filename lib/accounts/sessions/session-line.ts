import type { StoredSession } from "./stored-session";

/** A session as its owner sees it in the list. */
export type SessionLine = Pick<StoredSession, "id" | "startedAt" | "lastSeenAt" | "browser" | "address"> & {
  /** Whether it is the one that asks for the list. */
  isHere: boolean;
};

export function sessionLineOf(session: StoredSession, currentId: string): SessionLine {
  const { id, startedAt, lastSeenAt, browser, address } = session;
  return { id, startedAt, lastSeenAt, browser, address: printNetwork(address), isHere: id === currentId };
}

/** Returns an address as people write it. Of IPv6 the four groups of the network are known, which for this machine are zeros. */
export function printNetwork(address: string): string {
  if (address === "0:0:0:0") return "::1";
  return /^[\da-f]+(?::[\da-f]+){3}$/.test(address) ? `${address}::/64` : address;
}
