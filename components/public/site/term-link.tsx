import type { ReactNode } from "react";
import { termAddress } from "@/lib/site-texts/addresses";
import { findTerm, type Glossary } from "@/lib/site-texts/glossary";
import { PublicLink } from "./public-link";
import css from "./term-link.module.css";

type Props = {
  /** Without one, nothing is linked. */
  glossary: Glossary | undefined;
  /** What stands here in the Chinese report, or several ways to say it. */
  word: string | readonly string[];
  children: ReactNode;
};

/** A word, unit or sign with a link to its entry in the glossary, if the office explains it there. */
export function TermLink({ glossary, word, children }: Props) {
  const code = findTerm(glossary, [word].flat());
  if (code === null) return children;
  return (
    <PublicLink href={termAddress(code)} className={css.term}>
      {children}
    </PublicLink>
  );
}
