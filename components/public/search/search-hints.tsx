import { useTranslations } from "next-intl";
import { PublicLink } from "../site/public-link";
import css from "./search-hints.module.css";

/** Explains what can be searched for, with examples from what is published. */
export function SearchHints({ examples }: { examples: readonly string[] }) {
  const t = useTranslations("public.search");
  if (examples.length === 0) return <p>{t("empty")}</p>;
  return (
    <>
      <p>{t("hint")}</p>
      <ul className={css.examples} aria-label={t("examplesLabel")}>
        {examples.map((example) => (
          <li key={example}>
            <PublicLink href={`/search?q=${encodeURIComponent(example)}`}>{example}</PublicLink>
          </li>
        ))}
      </ul>
    </>
  );
}
