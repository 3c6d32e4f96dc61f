"use client";

import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from "react";

/** Every staff page stores here whose it is, so that pages in other windows notice when somebody else has signed in. */
const storageKey = "annals.person";

const PersonId = createContext("");

/** Returns the id of the person for whom the page was opened. */
export function usePagePersonId(): string {
  return useContext(PersonId);
}

/** Returns whether the newest staff page of this browser was opened for somebody else. False where nobody need be signed in. */
export function isOtherPersonSignedIn(personId: string): boolean {
  const newest = storedPersonId();
  return personId !== "" && newest !== null && newest !== personId;
}

/** Knows for whom a staff page was opened. */
export function PagePerson({ personId, children }: { personId: string; children: ReactNode }) {
  useEffect(() => {
    if (personId) storePersonId(personId);
  }, [personId]);
  return <PersonId value={personId}>{children}</PersonId>;
}

/** Returns the same, and renders again when it changes. */
export function useOtherPersonSignedIn(): boolean {
  const personId = usePagePersonId();
  return useSyncExternalStore(
    subscribe,
    () => isOtherPersonSignedIn(personId),
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}

// Where storage is blocked the server still refuses to save under another name.
function storedPersonId(): string | null {
  try {
    return window.localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function storePersonId(personId: string): void {
  try {
    window.localStorage.setItem(storageKey, personId);
    // The browser tells other windows only.
    window.dispatchEvent(new StorageEvent("storage", { key: storageKey }));
  } catch {
    // See above.
  }
}
