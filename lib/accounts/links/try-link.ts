import "server-only";
import { reader } from "@/lib/platform/database";
import type { Person } from "../model";
import { findPerson } from "../repository";
import { attempt, type AttemptResult } from "../sign-in/attempt-limits";
import { clientPlaceOf } from "../sign-in/client-place";
import { linkStateOf, type Purpose } from "./one-time-link";
import { findLink } from "./repository";

type LinkHolder = { person: Person; purpose: Purpose };

/** Finds the person a usable one-time link is for. Failed attempts are limited. */
export async function tryLink(token: string): Promise<AttemptResult<LinkHolder>> {
  const place = await clientPlaceOf("");
  return attempt({ kind: "link", account: token, place }, () => findHolder(token));
}

async function findHolder(token: string): Promise<LinkHolder | null> {
  const link = await findLink(reader(), token);
  if (!link || linkStateOf(link, new Date()) !== "open") return null;
  const person = await findPerson(reader(), link.personId);
  return person && !person.disabled ? { person, purpose: link.purpose } : null;
}
