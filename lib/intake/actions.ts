"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { acceptSure } from "./accept-sure";
import { acceptProposal, correctProposal, leaveProposal, rejectProposal, reopenProposal } from "./commands";
import { finishDocument, resumeDocument } from "./finish";
import { makeFigure } from "./make-figure";
import { readingState } from "./reads";
import { startReading } from "./start-reading";

export const acceptProposalAction = asAction(acceptProposal);
export const acceptSureAction = asAction(acceptSure);
export const correctProposalAction = asAction(correctProposal);
export const rejectProposalAction = asAction(rejectProposal);
export const leaveProposalAction = asAction(leaveProposal);
export const reopenProposalAction = asAction(reopenProposal);
export const makeFigureAction = asAction(makeFigure);
export const finishDocumentAction = asAction(finishDocument);
export const resumeDocumentAction = asAction(resumeDocument);
export const startReadingAction = asAction(startReading);
export const readingStateAction = asAction(readingState);
