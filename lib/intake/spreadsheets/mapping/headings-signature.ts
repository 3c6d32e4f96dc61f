import { sha256 } from "@/lib/audit/chain";
import { plainHeading } from "@/lib/entry/paste/headings";

/**
 * Returns the signature of a row of headings, the same next year: years count as their distance from the report's. Null for a
 * row with fewer than two headings.
 */
export function signatureOf(headings: readonly string[], year: number): string | null {
  const plain = headings.map((heading) => relative(plainHeading(heading), year));
  return plain.filter(Boolean).length < 2 ? null : sha256(JSON.stringify(plain));
}

function relative(heading: string, year: number): string {
  return heading.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (one) => `{${Number(one) - year}}`);
}
