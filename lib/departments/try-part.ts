import "server-only";
import { attempt, type AttemptResult } from "@/lib/accounts/sign-in/attempt-limits";
import { clientPlaceOf } from "@/lib/accounts/sign-in/client-place";
import { reader } from "@/lib/platform/database";
import type { HandOver } from "./model";
import { findHandOverOfToken } from "./repository";

/** Finds the part that a link is for, also if the link has ended. Failed attempts are limited. */
export async function tryPart(token: string): Promise<AttemptResult<HandOver>> {
  const place = await clientPlaceOf("");
  return attempt({ kind: "link", account: token, place }, () => findHandOverOfToken(reader(), token));
}
