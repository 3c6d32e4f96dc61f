import "server-only";
import { reader } from "@/lib/platform/database";
import { attempt, type Tried } from "../sign-in/attempt-limits";
import { findLink } from "./repository";
import type { Person } from "../model";
import { linkStateOf, type Purpose } from "./one-time-link";
import { clientPlaceOf } from "../sign-in/client-place";
import { findPerson } from "../repository";

type Held = { person: Person; purpose: Purpose };

/** Whom a one-time link is for, as long as it may be used; guesses are counted. */
export async function tryLink(token: string): Promise<Tried<Held>> {
  const place = await clientPlaceOf("");
  return attempt({ kind: "link", account: token.slice(0, 64), place }, () => holderOf(token));
}

async function holderOf(token: string): Promise<Held | null> {
  const link = await findLink(reader(), token);
  if (!link || linkStateOf(link, new Date()) !== "open") return null;
  const person = await findPerson(reader(), link.personId);
  return person && !person.disabled ? { person, purpose: link.purpose } : null;
}
