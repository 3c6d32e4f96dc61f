"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import {
  approveFields,
  approveSubmission,
  approveWithoutWarnings,
  returnFields,
  returnSubmission,
  submitSection,
  withdrawSubmission,
} from "./commands";

export const submitSectionAction = asAction(submitSection);
export const withdrawSubmissionAction = asAction(withdrawSubmission);
export const approveFieldsAction = asAction(approveFields);
export const approveSubmissionAction = asAction(approveSubmission);
export const approveWithoutWarningsAction = asAction(approveWithoutWarnings);
export const returnFieldsAction = asAction(returnFields);
export const returnSubmissionAction = asAction(returnSubmission);
