"use server";

import { asAction } from "@/lib/accounts/action";
import { saveField } from "./commands";

export const saveFieldAction = asAction(saveField);
