import { useLocale } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/model";
import css from "./section-title.module.css";

export function SectionTitle({ section }: { section: ReleasedSection }) {
  const locale = useLocale();
  return (
    <h1 className={css.title}>
      <span className={css.number}>{section.number}</span> <span>{section.title[locale]}</span>
    </h1>
  );
}
