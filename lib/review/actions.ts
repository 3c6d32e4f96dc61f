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
export const approveFieldsAction = asAction(approveFields, { reauthenticate: true });
export const approveSubmissionAction = asAction(approveSubmission, { reauthenticate: true });
export const approveWithoutWarningsAction = asAction(approveWithoutWarnings, { reauthenticate: true });
export const returnFieldsAction = asAction(returnFields);
export const returnSubmissionAction = asAction(returnSubmission);
