"use client";

import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useEffect, useSyncExternalStore } from "react";
import { SignInLink } from "./sign-in-link";

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

/** Knows for whom a staff page was opened, and says above it when somebody else has signed in since. */
export function PagePerson({ personId, children }: { personId: string; children: ReactNode }) {
  useEffect(() => {
    if (personId) storePersonId(personId);
  }, [personId]);
  return <PersonId value={personId}>{children}</PersonId>;
}

/** Says that somebody else has signed in in this browser; nothing more is saved from this page. */
export function OtherPersonNotice() {
  const personId = usePagePersonId();
  const isOther = useSyncExternalStore(
    subscribe,
    () => isOtherPersonSignedIn(personId),
    () => false,
  );
  const t = useTranslations("desk.person");
  if (!isOther) return null;
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 3 }}>
      {t("other")}
      <SignInLink refusal={{ zh: "", en: "", code: "OTHER_PERSON" }} />
    </Alert>
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
