import type { Role } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { demoDomain } from "../model";

export type PersonListing = {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  topics: { code: string; name: Bilingual }[];
  hasSecondFactor: boolean;
  isDisabled: boolean;
  canSignIn: boolean;
  link: { purpose: "invitation" | "reset"; expiresAt: Date } | null;
  seenAt: Date | null;
};

export type AccountState = "invited" | "lapsed" | "active" | "disabled";

export type PersonLine = Omit<PersonListing, "link" | "isDisabled"> & {
  state: AccountState;
  link: (NonNullable<PersonListing["link"]> & { isExpired: boolean }) | null;
};

/** Whether the account is one of the demo's that can still sign in. */
export function isOpenDemoAccount({ email, state }: Pick<PersonLine, "email" | "state">): boolean {
  return email.endsWith(demoDomain) && state !== "disabled";
}

/** Returns the account with its state at a moment: `lapsed` means invited by a link that has expired. */
export function personLineOf({ isDisabled, link, ...entry }: PersonListing, at: Date): PersonLine {
  const isExpired = link !== null && link.expiresAt <= at;
  const unused = link && !isExpired ? "invited" : "lapsed";
  const state = isDisabled ? "disabled" : entry.canSignIn ? "active" : unused;
  return { ...entry, state, link: link && { ...link, isExpired } };
}
