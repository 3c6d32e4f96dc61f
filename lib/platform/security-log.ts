import "server-only";
import { createHash } from "node:crypto";
import { log } from "./log";
import { currentRequest } from "./request-id";
import type { RefusalCode } from "./result";

/** What is logged, and at which level: `warn` is what an attack may be seen by. */
export const securityEvents = {
  sign_in_failed: "warn",
  too_many_attempts: "warn",
  not_signed_in: "warn",
  refused: "warn",
  foreign_origin: "warn",
  session_started: "info",
  session_ended: "info",
  password_changed: "info",
  second_factor_changed: "info",
  recovery_code_used: "info",
  identity_changed: "info",
  account_added: "info",
  account_changed: "info",
  account_disabled: "info",
  account_enabled: "info",
  roles_changed: "info",
  link_made: "info",
  link_used: "info",
  link_revoked: "info",
} as const;

export type SecurityEvent = keyof typeof securityEvents;

/** Never a password, a code, a token, a cookie or the address of a one-time link. */
type Details = {
  /** The id of who acted. Without it, of who is signed in, if anybody is. */
  person?: string;
  /** The id of whom it concerns, if that is somebody else. */
  concerns?: string;
  /** The network address. Without it, that of the request. */
  address?: string;
  /** The e-mail address as it was typed; what is logged is its digest, as people type passwords into this field. */
  account?: string;
  /** What was tried or done: a way of signing in, or a type of audit event. */
  what?: string;
  reason?: string;
};

/** Writes one line of the security log, with what is known of the request. */
export function logSecurity(security: SecurityEvent, { account, ...details }: Details = {}): void {
  const request = currentRequest();
  const level = securityEvents[security];
  if (request && level === "warn") request.isRefusalLogged = true;
  const { person, address, asked } = request ?? {};
  const digest = account === undefined ? {} : { account: digestOf(account) };
  log[level]({ security, person, address, asked, ...details, ...digest }, security);
}

function digestOf(account: string): string {
  return createHash("sha256").update(account).digest("hex").slice(0, 16);
}

const refused: Partial<Record<RefusalCode, SecurityEvent>> = {
  NOT_SIGNED_IN: "not_signed_in",
  FORBIDDEN: "refused",
  OTHER_PERSON: "refused",
};

/** Logs a refusal if it is one that an attack would meet too, unless a line says already why the request failed. */
export function logRefusal(code: RefusalCode): void {
  const event = refused[code];
  if (event && !currentRequest()?.isRefusalLogged) logSecurity(event, { reason: code });
}
