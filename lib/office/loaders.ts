import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import { stampOf } from "./edit-stamp";
import type { Office } from "./model";
import { canEditOffice } from "./policy";
import { findOffice } from "./repository";

/** Loads the office's record for editing; null for those who may not edit it. */
export async function loadOffice(): Promise<{ office: Office; stamp: string } | null> {
  const actor = await requireActor("/desk/office");
  if (!canEditOffice(actor)) return null;
  const office = await findOffice(reader());
  return { office, stamp: stampOf(office) };
}
