import type { Actor } from "@/lib/platform/actor";
import { logSecurity, type SecurityEvent } from "@/lib/platform/security-log";
import type { AuditInput } from "./events";

type PersonEvent = Extract<AuditInput, { type: `person.${string}` }>;

/** What the security log says of an audit event; null where whoever signs in or out logs it, since that works without a database. */
export const securityEventOf: Record<PersonEvent["type"], SecurityEvent | null> = {
  "person.added": "account_added",
  "person.invited": "account_added",
  "person.changed": "account_changed",
  "person.disabled": "account_disabled",
  "person.enabled": "account_enabled",
  "person.link_made": "link_made",
  "person.link_revoked": "link_revoked",
  "person.password_chosen": "link_used",
  "person.password_changed": "password_changed",
  "person.password_set": "password_changed",
  "person.second_factor_set_up": "second_factor_changed",
  "person.second_factor_removed": "second_factor_changed",
  "person.second_factor_reset": "second_factor_changed",
  "person.recovery_codes_renewed": "second_factor_changed",
  "person.identity_linked": "identity_changed",
  "person.identity_unlinked": "identity_changed",
  "person.signed_in": null,
  "person.signed_out": null,
  "person.session_ended": null,
  "person.signed_out_everywhere": "session_ended",
};

/** Writes the lines of the security log for what a command has recorded about accounts. */
export function logAccountEvents(events: readonly AuditInput[], actor: Actor): void {
  for (const event of events) {
    if (!isOfPerson(event)) continue;
    const roles = changedRoles(event);
    const security = roles === null ? securityEventOf[event.type] : "roles_changed";
    if (security === null) continue;
    const concerned = event.subject.replace(/^person:/, "");
    logSecurity(security, {
      person: actor.id,
      ...(concerned !== actor.id && { concerns: concerned }),
      what: event.type,
      ...(roles !== null && { reason: roles }),
    });
  }
}

function isOfPerson(event: AuditInput): event is PersonEvent {
  return event.type.startsWith("person.");
}

function changedRoles(event: PersonEvent): string | null {
  if (event.type !== "person.changed") return null;
  const [from, to] = [event.from.roles.join(), event.to.roles.join()];
  return from === to ? null : `${from} → ${to}`;
}
