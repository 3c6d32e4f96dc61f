import { randomInt } from "node:crypto";
import { people } from "@/prisma/demo/load";

/** Returns a password for each account of the demo: `chosen` for all, or else a random one each. */
export function demoPasswords(chosen: string | undefined): Map<string, string> {
  return new Map(people.map(({ email }) => [email, chosen ?? randomPassword()]));
}

// Sixteen characters without look-alikes, for copying from a screen: 79 bits.
function randomPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const randomCharacter = () => alphabet[randomInt(alphabet.length)];
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, randomCharacter).join("")).join("-");
}
