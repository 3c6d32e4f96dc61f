"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { describeAttachment } from "./reads";

export const attachmentAction = asAction(describeAttachment);
