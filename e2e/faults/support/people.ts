import { type Client, signIn, type Who } from "./client";
import { personId } from "./fields";
import type { Place } from "./place";
import { address } from "./server";

/** Returns a function that signs one of the demo's people in. */
export function peopleOf({ database }: Place): (who: Who) => Promise<Client> {
  return (who) => signIn(address, who, personId(database, who));
}

/** Signs all three of the demo's people in. */
export async function signInAll(place: Place): Promise<Record<Who, Client>> {
  const person = peopleOf(place);
  return { editor: await person("editor"), reviewer: await person("reviewer"), admin: await person("admin") };
}
