import { simplifiedForms } from "@/lib/characters/simplified-forms";

/** Replaces each traditional character by its simplified form, so that 論壇 finds 论坛. */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplifiedForms.get(character) ?? character);
}
