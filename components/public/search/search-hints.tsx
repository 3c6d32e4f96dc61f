import { useTranslations } from "next-intl";
import { PublicLink } from "../site/public-link";
import css from "./search-hints.module.css";

/** Explains what can be searched for, with examples. */
export function SearchHints() {
  const t = useTranslations("public.search");
  const examples = t("examples").split("|");
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
