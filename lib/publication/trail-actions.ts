"use server";

import { asAction } from "@/lib/accounts/action";
import { verifyTrail } from "./verify-trail";

export const verifyTrailAction = asAction(verifyTrail);
