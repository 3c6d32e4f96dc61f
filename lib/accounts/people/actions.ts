"use server";

import { followedBy } from "@/lib/platform/access";
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

export const invitePersonAction = asAction(followedBy(invitePerson, deliver));
export const createLinkAction = asAction(followedBy(createLink, deliver));

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
