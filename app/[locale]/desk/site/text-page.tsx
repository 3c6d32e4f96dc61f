import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { ReviewPart } from "@/components/site-texts/review-part";
import { TextEditor } from "@/components/site-texts/text-editor";
import { TextHistory } from "@/components/site-texts/text-history";
import { ReadOnlyText, TextStatus } from "@/components/site-texts/text-status";
import { loadText } from "@/lib/site-texts/loaders";
import type { TextKind } from "@/lib/site-texts/text-key";

const textOf = async (kind: TextKind, code: string) => (await loadText(kind, code)) ?? notFound();

export async function textMetadata(kind: TextKind, code: string): Promise<Metadata> {
  return { title: (await textOf(kind, code)).name[await getLocale()] };
}

/** The page of a text: its state, what is to be decided, where it is written, and its history. */
export async function textPage(kind: TextKind, code: string) {
  const text = await textOf(kind, code);
  const [t, locale] = [await getTranslations("siteTexts"), await getLocale()];
  const { textKey, name, content, number, line, history, mayWrite } = text;
  return (
    <>
      <PageTitle overline={t("title")} overlineHref="/desk/site">
        {name[locale]}
      </PageTitle>
      <TextStatus line={line} />
      <ReviewPart {...text} />
      {mayWrite ? (
        <TextEditor {...{ textKey, content, number, line }} />
      ) : (
        <ReadOnlyText textKey={textKey} content={content} />
      )}
      <TextHistory history={history} />
    </>
  );
}
