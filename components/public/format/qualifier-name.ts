import type { Qualifier } from "@/lib/figures/qualifier";
import type { Quantity } from "@/lib/figures/quantity";

/** Returns the message key of how exact a number is. A printed range (100—120个) is not exact, although no word says so. */
export function qualifierName({ qualifier, end }: Quantity): Qualifier | "range" {
  return qualifier === "exact" && end ? "range" : qualifier;
}
