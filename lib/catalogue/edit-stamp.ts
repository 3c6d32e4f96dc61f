import { sha256 } from "@/lib/audit/chain";
import type { Details } from "./schema";

/** Changes with whatever the details form can change; a form hands back the one it was based on. */
export function stampOf({ name, kind, unit, basis, definition, comparability }: Details): string {
  const texts = [name, definition, comparability].map((said) => said && [said.zh, said.en]);
  return sha256(JSON.stringify([texts, kind, unit, basis])).slice(0, 16);
}
