"use server";

import { asAction } from "@/lib/accounts/action";
import { verifyTrail } from "../verification/verify-trail";

export const verifyTrailAction = asAction(verifyTrail);
