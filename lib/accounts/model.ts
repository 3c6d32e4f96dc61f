import type { Role } from "@/lib/platform/actor";

export type Person = {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  topicIds: string[];
  sessionVersion: number;
  disabled: boolean;
  hasPassword: boolean;
  /** Whether a code of a confirmed second factor is asked for after the password. */
  hasSecondFactor: boolean;
};

/** In characters as a person counts them; see NIST SP 800-63B for the shorter one beside a second factor. */
export const shortestPassword = { alone: 15, withSecondFactor: 8 };
export const longestPassword = 200;

/** E-mail addresses are compared without regard to case. */
export function sameAddress(email: string): string {
  return email.trim().toLowerCase();
}
