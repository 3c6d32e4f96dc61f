import { xmlText } from "@/lib/characters/xml-characters";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes text for HTML or XML, including attribute values in double quotes, and drops what XML cannot hold. */
export function escapeMarkup(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
