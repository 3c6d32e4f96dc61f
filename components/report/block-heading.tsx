import { useLocale } from "next-intl";
import type { Bilingual } from "@/lib/outline/schema";
import css from "./block-heading.module.css";

export function BlockHeading({ heading }: { heading: Bilingual | null }) {
  const locale = useLocale();
  return heading && <h2 className={css.heading}>{heading[locale]}</h2>;
}
