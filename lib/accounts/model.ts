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

/** E-mail addresses are compared without regard to case. */
export function sameAddress(email: string): string {
  return email.trim().toLowerCase();
}
