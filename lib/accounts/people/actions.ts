"use server";

import { ok, type Result } from "@/lib/platform/result";
import { invitePerson, createLink, type CreatedLink, revokeLink } from "../links/commands";
import { type DeliveredLink, deliverLink } from "../links/deliver-link";
import { asAction } from "../sessions/as-action";
import {
  addTopics,
  changePerson,
  disablePerson,
  enablePerson,
  resetSecondFactor,
  signOutEverywhere,
} from "./commands";

const invite = asAction(invitePerson);
const create = asAction(createLink);

export async function invitePersonAction(
  input: Parameters<typeof invite>[0],
): Promise<Result<DeliveredLink>> {
  return deliver(await invite(input));
}

export async function createLinkAction(input: Parameters<typeof create>[0]): Promise<Result<DeliveredLink>> {
  return deliver(await create(input));
}

// Runs after the transaction, so that no change waits for a mail server.
async function deliver(created: Result<CreatedLink>): Promise<Result<DeliveredLink>> {
  return created.ok ? ok(await deliverLink(created.value)) : created;
}

export const addTopicsAction = asAction(addTopics);
export const changePersonAction = asAction(changePerson);
export const disablePersonAction = asAction(disablePerson);
export const enablePersonAction = asAction(enablePerson);
export const signOutPersonAction = asAction(signOutEverywhere);
export const resetSecondFactorAction = asAction(resetSecondFactor);
export const revokeLinkAction = asAction(revokeLink);
