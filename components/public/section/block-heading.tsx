import { useLocale } from "next-intl";
import css from "./block-heading.module.css";
import { RankedHeading } from "../site/ranked-heading";
import type { Bilingual } from "@/lib/platform/bilingual";

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
