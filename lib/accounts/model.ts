import { cleanCode } from "@/lib/figures/clean-code";
import type { Role } from "@/lib/platform/actor";

/** Nobody can own an address of this domain; only the demo uses it. */
export const demoDomain = "@annals.test";

export type Person = {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  topicIds: string[];
  sessionVersion: number;
  disabled: boolean;
  hasPassword: boolean;
  hasSecondFactor: boolean;
};

/** In characters as a person counts them. The lengths follow NIST SP 800-63B. */
export const shortestPassword = { alone: 15, withSecondFactor: 8 };
export const longestPassword = 200;

/** In characters: no longer address can be delivered to (RFC 5321, 4.5.3.1.3). */
export const longestEmail = 254;

/** Returns an e-mail address as accounts are found by it; "" for what is too long to be one, which is not even looked at. */
export function normalisedEmail(email: string): string {
  return email.length > longestEmail ? "" : cleanCode(email).toLowerCase();
}
