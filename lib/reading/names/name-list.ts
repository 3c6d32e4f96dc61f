import type { Names } from "@/lib/figures/names";
import type { Span } from "../set-aside/not-figures";

/** A list of names in the plain text, as it would be typed. */
export type NameList = Span & { typed: string; names: Names };
