import type { Dates } from "@/lib/figures/dates";
import type { Names } from "@/lib/figures/names";
import type { Quantity } from "@/lib/figures/quantity";
import type { Span } from "./set-aside/not-figures";

/** A figure in the plain text. `numberStart` is where its number begins, behind words such as 超 and 下降. */
export type Figure = Span & { typed: string; isUnclear: boolean; isApart?: boolean } & (
    | { kind: "quantity"; numberStart: number; isBare: boolean; quantity: Quantity }
    | { kind: "dates"; dates: Dates }
    | { kind: "names"; names: Names }
  );
