import { useLocale } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";
import { Words } from "../format/words";
import { LinkedHeading } from "../site/linked-heading";
import type { BlockProps } from "./block-props";
import css from "./block-heading.module.css";

type Props = Pick<BlockProps, "context" | "anchor" | "rank"> & { heading: Bilingual | null };

export function BlockHeading({ context, heading, anchor, rank = 2 }: Props) {
  const locale = useLocale();
  return (
    heading && (
      <LinkedHeading
        rank={rank}
        anchor={anchor ?? ""}
        isPlain={context.renderers !== undefined}
        className={css.heading}
      >
        <Words>{heading[locale]}</Words>
      </LinkedHeading>
    )
  );
}
