"use server";

import { asAction } from "./action";
import { signOutEverywhere } from "./commands";

export const signOutEverywhereAction = asAction(signOutEverywhere);
