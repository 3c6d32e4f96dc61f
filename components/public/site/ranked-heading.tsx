import { createElement } from "react";
import type { HTMLAttributes } from "react";

type Props = HTMLAttributes<HTMLHeadingElement> & { rank: number };

/** A heading of the given level, h6 at most. */
export function RankedHeading({ rank, ...rest }: Props) {
  return createElement(`h${Math.min(rank, 6)}`, rest);
}
