import { useLocale } from "next-intl";
import { MarkdownText } from "@/components/ui/markdown-text";
import { hrefIn } from "@/lib/site-texts/addresses";
import { blocksOf } from "@/lib/site-texts/markdown";
import type { Bilingual } from "@/lib/platform/bilingual";
import { Words } from "../format/words";

type Props = { text: Bilingual; shift?: number; idPrefix?: string };

/** A text of the office's in the reader's language. */
export function WrittenText({ text, ...look }: Props) {
  const locale = useLocale();
  return (
    <MarkdownText
      blocks={blocksOf(text[locale])}
      hrefOf={(href) => hrefIn(locale, href)}
      textOf={(part) => <Words>{part}</Words>}
      {...look}
    />
  );
}
