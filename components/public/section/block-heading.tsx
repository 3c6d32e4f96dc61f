import { useLocale } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";
import { Words } from "../format/words";
import { LinkedHeading } from "../site/linked-heading";
import css from "./block-heading.module.css";

type Props = { heading: Bilingual | null; anchor: string | null; rank?: number | undefined };

export function BlockHeading({ heading, anchor, rank = 2 }: Props) {
  const locale = useLocale();
  return (
    heading && (
      <LinkedHeading rank={rank} anchor={anchor ?? ""} className={css.heading}>
        <Words>{heading[locale]}</Words>
      </LinkedHeading>
    )
  );
}
