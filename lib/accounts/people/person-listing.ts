import type { Role } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";

/** An account as it is stored, seen by administrators. */
export type PersonListing = {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  topics: { code: string; name: Bilingual }[];
  hasSecondFactor: boolean;
  isDisabled: boolean;
  /** Has chosen a password, or signs in elsewhere. */
  canSignIn: boolean;
  /** The one-time link that was neither used nor taken back. */
  link: { purpose: "invitation" | "reset"; expiresAt: Date } | null;
  seenAt: Date | null;
};

export type AccountState = "invited" | "lapsed" | "active" | "disabled";

/** An account as it stands at a moment. */
export type PersonLine = Omit<PersonListing, "link" | "isDisabled"> & {
  state: AccountState;
  link: (NonNullable<PersonListing["link"]> & { isLapsed: boolean }) | null;
};

/** Where an account stands: a link that lapsed has to be renewed before anybody can use it. */
export function lineOf({ isDisabled, link, ...entry }: PersonListing, at: Date): PersonLine {
  const isLapsed = link !== null && link.expiresAt <= at;
  const unused = link && !isLapsed ? "invited" : "lapsed";
  const state = isDisabled ? "disabled" : entry.canSignIn ? "active" : unused;
  return { ...entry, state, link: link && { ...link, isLapsed } };
}
