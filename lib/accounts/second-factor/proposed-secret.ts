import "server-only";
import { singleton } from "@/lib/platform/singleton";
import { newSecret } from "./second-factor";

type Proposal = { secret: string; session: string; shownAt: number };

/** How long a proposed secret can be confirmed after it was last shown, in milliseconds. */
const lifetime = 15 * 60_000;

// By person, so that there are never more than people.
const proposals = singleton("proposed second factors", () => new Map<string, Proposal>());

/**
 * Returns the secret that is proposed to a person for their authenticator. The same again while the page is reloaded, since it may
 * have been scanned already, and another one in another session, which must not learn it.
 */
export function proposeSecret(personId: string, session: string, now = Date.now()): string {
  for (const [id, { shownAt }] of proposals) if (shownAt + lifetime <= now) proposals.delete(id);
  const present = proposals.get(personId);
  const secret = present?.session === session ? present.secret : newSecret();
  proposals.set(personId, { secret, session, shownAt: now });
  return secret;
}

/** Returns the secret that was proposed to a person last; null if there is none, or not any more. */
export function proposedSecret(personId: string, now = Date.now()): string | null {
  const present = proposals.get(personId);
  return present && present.shownAt + lifetime > now ? present.secret : null;
}
