import "server-only";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";
import { listPeople } from "./listing-repository";
import { createLink, type CreatedLink, invitePerson } from "../links/commands";

/**
 * Returns a fresh invitation for the first administrator, at this address. Any earlier link of theirs ends. Returns null once an
 * administrator has chosen a password or is linked to an OpenID Connect provider.
 */
export async function inviteFirstAdministrator(email: string): Promise<Result<CreatedLink> | null> {
  const administrators = (await listPeople(reader())).filter(({ roles }) => roles.includes("administrator"));
  if (administrators.some(({ canSignIn }) => canSignIn)) return null;
  const invited = administrators.find((person) => person.email === email);
  if (invited) return createLink({ personId: invited.id }, system);
  return invitePerson({ email, name: "管理员", roles: ["administrator"] }, system);
}
