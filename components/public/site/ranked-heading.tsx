import { createElement } from "react";
import type { HTMLAttributes } from "react";

type Props = HTMLAttributes<HTMLHeadingElement> & { rank: number };

/** A heading that stands so deep on its page: 1 is the page's own title, and HTML has six. */
export function RankedHeading({ rank, ...rest }: Props) {
  return createElement(`h${Math.min(rank, 6)}`, rest);
}
