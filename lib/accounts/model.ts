import { cleanCode } from "@/lib/figures/clean-code";
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
  hasSecondFactor: boolean;
};

/** In characters as a person counts them. The lengths follow NIST SP 800-63B. */
export const shortestPassword = { alone: 15, withSecondFactor: 8 };
export const longestPassword = 200;

export function normalisedEmail(email: string): string {
  return cleanCode(email).toLowerCase();
}
