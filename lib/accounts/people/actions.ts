"use server";

import { ok, type Result } from "@/lib/platform/result";
import { asAction } from "../sessions/as-action";
import { changePerson, disablePerson, enablePerson, resetSecondFactor, signOutEverywhere } from "./commands";
import { type DeliveredLink, deliverLink } from "../links/deliver-link";
import { invitePerson, makeLink, type MadeLink, revokeLink } from "../links/commands";

const invite = asAction(invitePerson);
const make = asAction(makeLink);

/** Adds a person and answers with the link to hand over; nobody can see it again. */
export async function invitePersonAction(
  input: Parameters<typeof invite>[0],
): Promise<Result<DeliveredLink>> {
  return handedOver(await invite(input));
}

/** A new invitation, or a reset for who has a password already. */
export async function makeLinkAction(input: Parameters<typeof make>[0]): Promise<Result<DeliveredLink>> {
  return handedOver(await make(input));
}

// After the transaction: no change waits for a mail server.
async function handedOver(made: Result<MadeLink>): Promise<Result<DeliveredLink>> {
  return made.ok ? ok(await deliverLink(made.value)) : made;
}

export const changePersonAction = asAction(changePerson);
export const disablePersonAction = asAction(disablePerson);
export const enablePersonAction = asAction(enablePerson);
export const signOutPersonAction = asAction(signOutEverywhere);
export const resetSecondFactorAction = asAction(resetSecondFactor);
export const revokeLinkAction = asAction(revokeLink);
