import "server-only";
import { createHash } from "node:crypto";
import { log } from "./log";

export type SecurityEvent =
  | "sign_in_failed"
  | "account_locked"
  | "not_signed_in"
  | "refused"
  | "foreign_origin"
  | "session_started"
  | "session_ended"
  | "password_changed"
  | "second_factor_changed"
  | "roles_changed"
  | "link_made";

/** Never a password, a token or the address of a one-time link. */
type Details = {
  /** The id of who acted, if that is known. */
  person?: string;
  /** The id of whom it concerns, if that is somebody else. */
  concerns?: string;
  /** The network address that the request came from. */
  address?: string;
  /** The e-mail address as it was typed; what is logged is its digest, as people type passwords into this field. */
  account?: string;
  /** What was asked for: a command, a route or a way of signing in. */
  what?: string;
  reason?: string;
};

/** Writes one line of the security log. Lines of a request carry its id. */
export function logSecurity(security: SecurityEvent, { account, ...details }: Details = {}): void {
  log.warn({ security, ...details, ...(account !== undefined && { account: digestOf(account) }) }, security);
}

function digestOf(account: string): string {
  return createHash("sha256").update(account).digest("hex").slice(0, 16);
}
