import { useLocale } from "next-intl";
import type { Term } from "@/lib/site-texts/site-texts";
import css from "./about.module.css";
import { WrittenText } from "./written-text";

type Props = { terms: readonly Term[]; idPrefix?: string };

/** The words of the glossary with what they mean, each at an anchor of its own. */
export function TermList({ terms, idPrefix = "" }: Props) {
  const locale = useLocale();
  return (
    <dl className={css.terms}>
      {terms.map(({ code, word, english, definition }) => (
        <div key={code} id={idPrefix + code} className={css.term}>
          <dt>
            {locale === "zh" ? (
              <>
                {word} <span lang="en">{english}</span>
              </>
            ) : (
              <>
                {english} <span lang="zh-CN">{word}</span>
              </>
            )}
          </dt>
          <dd>
            <WrittenText text={definition} idPrefix={`${idPrefix}${code}-`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Puts terms in the order in which a reader of a language looks for them. */
export function inReadingOrder(terms: readonly Term[], locale: "zh" | "en"): Term[] {
  const { compare } = new Intl.Collator(locale === "zh" ? "zh-CN" : "en");
  const nameOf = ({ word, english }: Term) => (locale === "zh" ? word : english);
  return terms.toSorted((a, b) => compare(nameOf(a), nameOf(b)) || (a.code < b.code ? -1 : 1));
}
