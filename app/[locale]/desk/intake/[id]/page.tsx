import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { ConfirmScreen } from "@/components/intake/confirm-screen";
import { DocumentNotices } from "@/components/intake/document-notices";
import { OpenFromDocument } from "@/components/intake/first-year/open-from-document";
import { WhoConfirms } from "@/components/intake/first-year/who-confirms";
import { ReadingStatus } from "@/components/intake/reading-status";
import { loadConfirmers, loadDocumentOutline } from "@/lib/intake/first-year/document-loaders";
import type { DocumentHead } from "@/lib/intake/confirmation";
import { loadConfirmation } from "@/lib/intake/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("intake.confirm.proposals");

/** A document handed in: how far it is read, and then what it proposes, to be confirmed. */
export default async function DocumentPage({
  params,
  searchParams,
}: PageProps<"/[locale]/desk/intake/[id]">) {
  const { id } = await params;
  const { same } = await searchParams;
  const loaded = await loadConfirmation(id);
  if (!loaded) notFound();
  const { document, confirmation } = loaded;
  const outline = document.year === null && document.state === "read" ? await loadDocumentOutline(id) : null;
  const confirmers = document.state === "read" ? await loadConfirmers(id) : null;
  const { year, section } = document;
  const t = await getTranslations("intake");
  const over = section
    ? t("confirm.over", { year: year ?? "", number: section.number })
    : year === null
      ? t("list.noReport")
      : t("confirm.overWhole", { year });
  const path = section ? `/sections/${section.number}` : "";
  return (
    <>
      <PageTitle
        overline={over}
        overlineHref={year === null ? "/desk/intake" : `/desk/reports/${year}${path}`}
      >
        {document.name}
      </PageTitle>
      <DocumentNotices
        document={document}
        notices={confirmation?.content.notices ?? []}
        isSame={same !== undefined}
      />
      {outline ? <OpenFromDocument outline={outline} /> : null}
      {confirmers ? <WhoConfirms confirmers={confirmers} /> : null}
      {confirmation ? <ConfirmScreen loaded={confirmation} /> : null}
      {outline || confirmation ? null : <Unread document={document} />}
    </>
  );
}

function Unread({ document }: { document: DocumentHead }) {
  const t = useTranslations("firstYear.document");
  return document.state === "read" ? <p>{t("waits")}</p> : <ReadingStatus document={document} />;
}
