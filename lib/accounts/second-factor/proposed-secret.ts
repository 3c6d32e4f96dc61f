import "server-only";
import { shortLived } from "@/lib/platform/shared/short-lived";
import { decryptSecret, encryptSecret } from "./encrypted-secret";
import { newSecret } from "./second-factor";

type Proposal = { encrypted: string; session: string };

/** How long a proposed secret can be confirmed after it was last shown, in milliseconds. */
const lifetime = 15 * 60_000;

// By person, so that there are never more than people.
const keyOf = (personId: string) => `second factor:${personId}`;

/**
 * Returns the secret that is proposed to a person for their authenticator. The same again while the page is reloaded, since it may
 * have been scanned already, and another one in another session, which must not learn it.
 */
export async function proposeSecret(personId: string, session: string): Promise<string> {
  const present = await findProposal(personId);
  const known = present?.session === session ? decryptSecret(present.encrypted, personId) : null;
  const secret = known ?? newSecret();
  const proposal: Proposal = { encrypted: encryptSecret(secret, personId), session };
  await shortLived().keep(keyOf(personId), JSON.stringify(proposal), lifetime);
  return secret;
}

/** Returns the secret that was proposed to a person last; null if there is none, or not any more. */
export async function proposedSecret(personId: string): Promise<string | null> {
  const present = await findProposal(personId);
  return present && decryptSecret(present.encrypted, personId);
}

async function findProposal(personId: string): Promise<Proposal | null> {
  const kept = await shortLived().find(keyOf(personId));
  return kept === null ? null : (JSON.parse(kept) as Proposal);
}
