import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { PagePart } from "@/components/ui/page-part";
import { DifferenceList } from "@/components/intake/word/difference-list";
import { ReturnedNotes } from "@/components/intake/word/returned-notes";
import { SendForm } from "@/components/intake/word/send-form";
import { TakeBackForm } from "@/components/intake/word/take-back-form";
import { loadWordPage } from "@/lib/intake/word/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("desk.word.title");

type Props = PageProps<"/[locale]/desk/reports/[year]/word">;

/** Sends a year's report to Word, and shows what a document says that came back (`file`, the id of its attachment). */
export default async function WordPage({ params, searchParams }: Props) {
  const [{ year }, { file }] = [await params, await searchParams];
  const page = await loadWordPage(yearOfAddress(year), typeof file === "string" ? file : null);
  if (!page) notFound();
  const [locale, t] = [await getLocale(), await getTranslations("desk.word")];
  const { returned, refusal } = page;
  return (
    <>
      <PageTitle overline={page.title[locale]} overlineHref={`/desk/reports/${page.year}`}>
        {t("title")}
      </PageTitle>
      {refusal ? <p role="alert">{refusal.sentence[locale]}</p> : null}
      {returned ? (
        <PagePart title={t("differences", { name: returned.file.name })}>
          <ReturnedNotes returned={returned} />
          <DifferenceList
            key={returned.file.id}
            year={page.year}
            attachmentId={returned.file.id}
            differences={returned.differences}
          />
        </PagePart>
      ) : null}
      <PagePart title={t("send")}>
        <SendForm year={page.year} sections={page.sections} />
      </PagePart>
      <PagePart title={t("takeBack")}>
        {page.canTakeBack ? <TakeBackForm year={page.year} /> : <p>{t("notYours")}</p>}
      </PagePart>
    </>
  );
}
