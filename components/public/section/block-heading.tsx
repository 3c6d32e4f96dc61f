import { useLocale } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";
import { RankedHeading } from "../site/ranked-heading";
import css from "./block-heading.module.css";

export function BlockHeading({ heading, rank = 2 }: { heading: Bilingual | null; rank?: number }) {
  const locale = useLocale();
  return (
    heading && (
      <RankedHeading rank={rank} className={css.heading}>
        {heading[locale]}
      </RankedHeading>
    )
  );
}
