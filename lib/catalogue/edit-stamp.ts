import { sha256 } from "@/lib/audit/chain";
import type { Details } from "./schema";

/** Returns a hash of an indicator's details. The form sends it back, so that a save based on older details is refused. */
export function stampOf(details: Details): string {
  const { name, kind, unit, unitInEnglish, printsUnit, topic, basis, definition, comparability } = details;
  const texts = [name, definition, comparability].map((text) => text && [text.zh, text.en]);
  const english = unitInEnglish && [unitInEnglish.one, unitInEnglish.many];
  return sha256(JSON.stringify([texts, kind, unit, english, printsUnit, topic, basis])).slice(0, 16);
}
