import type { ReactNode } from "react";
import css from "./linked-heading.module.css";
import { RankedHeading } from "./ranked-heading";

type Props = {
  rank: number;
  /** The id that the link leads to. */
  anchor: string;
  /** Whether something around the heading has the id. */
  isWithin?: boolean;
  /** Whether it is no link: where staff review a section, a link would be one more stop of the keyboard. */
  isPlain?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** A heading that links to itself, so that a reader can take its address. The mark shows on hover and focus. */
export function LinkedHeading({
  rank,
  anchor,
  isWithin = false,
  isPlain = false,
  className,
  children,
}: Props) {
  return (
    <RankedHeading rank={rank} id={isWithin ? undefined : anchor} className={className}>
      {isPlain ? (
        children
      ) : (
        <a href={`#${anchor}`} className={css.link}>
          {children}
        </a>
      )}
    </RankedHeading>
  );
}
