import { useLocale } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./spreadsheets.module.css";

/** A list of sentences under a heading; nothing where there are none. */
export function TextList({ title, texts }: { title: string; texts: readonly Bilingual[] }) {
  const locale = useLocale();
  if (texts.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      <ul className={css.left}>
        {texts.map((text, index) => (
          <li key={index}>{text[locale]}</li>
        ))}
      </ul>
    </section>
  );
}
