"use server";

import { asAction } from "@/lib/accounts/action";
import { approveSubmission, returnSubmission, submitSection, withdrawSubmission } from "./commands";

export const submitSectionAction = asAction(submitSection);
export const withdrawSubmissionAction = asAction(withdrawSubmission);
export const approveSubmissionAction = asAction(approveSubmission);
export const returnSubmissionAction = asAction(returnSubmission);
