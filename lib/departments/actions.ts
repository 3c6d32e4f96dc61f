"use server";

import { asAction, asOpenAction } from "@/lib/accounts/sessions/as-action";
import { currentSession } from "@/lib/accounts/sessions/current-session";
import { tooMany } from "@/lib/accounts/refusals";
import { refusals as sessionRefusals } from "@/lib/accounts/sessions/refusals";
import { parseInput } from "@/lib/audit/parse-input";
import { followedBy } from "@/lib/platform/access";
import { withoutErrors } from "@/lib/platform/error-refusal";
import { fail, ok, type Result } from "@/lib/platform/result";
import { actorOf, answerPart } from "./answer-commands";
import { changeDepartment, handOverPart, type MadeLink, moveDue, renewLink, withdrawPart } from "./commands";
import { acceptProposals, returnProposals } from "./decision-commands";
import { type DeliveredLink, deliverLink, tellReturned } from "./deliver-link";
import { refusals } from "./refusals";
import { type AnswersInput, answersSchema } from "./schema";
import { tryPart } from "./try-part";

export const handOverPartAction = asAction(followedBy(handOverPart, deliver));
export const renewLinkAction = asAction(followedBy(renewLink, deliver));
export const moveDueAction = asAction(moveDue);
export const withdrawPartAction = asAction(withdrawPart);
export const changeDepartmentAction = asAction(changeDepartment);
export const acceptProposalsAction = asAction(acceptProposals);
export const returnProposalsAction = asAction(
  followedBy(returnProposals, async (returned) =>
    returned.ok ? ok(await tellReturned(returned.value)) : returned,
  ),
);

// Runs after the transaction, so that no change waits for a mail server.
async function deliver(made: Result<MadeLink>): Promise<Result<DeliveredLink>> {
  return made.ok ? ok(await deliverLink(made.value)) : made;
}

/** Takes what a department sends through its link, in the department's name. */
export const answerPartAction = asOpenAction(
  (_: AnswersInput): Result<{ count: number }> => fail("FORBIDDEN", sessionRefusals.notSameOrigin),
  (input) => withoutErrors(() => answer(input)),
);

async function answer(input: AnswersInput): Promise<Result<{ count: number }>> {
  const parsed = parseInput(answersSchema, input);
  if (!parsed.ok) return parsed;
  const held = await tryPart(parsed.value.token);
  if (!held.ok) return fail("NOT_FOUND", held.minutes === null ? refusals.noLink : tooMany(held.minutes));
  const session = await currentSession();
  const answered = { ...parsed.value, signedIn: session && session.person };
  return answerPart(answered, actorOf(held.value.department));
}
