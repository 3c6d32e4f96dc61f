import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { RecordStatus } from "@/components/history/record-status";
import { RecordTimeline } from "@/components/history/record-timeline";
import { loadRecord } from "@/lib/history/record/record-loader";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("audit.record.window");

type Props = PageProps<"/[locale]/desk/reports/[year]/figures/[key]">;

export default async function RecordPage({ params }: Props) {
  const { year, key } = await params;
  const loaded = await loadRecord(yearOfAddress(year), key);
  if (!loaded) notFound();
  const { record, mayReadTrail } = loaded;
  const [locale, t] = [await getLocale(), await getTranslations("audit.record")];
  const { audit, desk } = await getMessages();
  const messages = { audit: { record: { restore: audit.record.restore } }, desk };
  const { number, title } = record.section;
  return (
    <>
      <PageTitle
        overline={`${year} · ${number} ${title[locale]}`}
        overlineHref={`/desk/reports/${year}/sections/${number}`}
      >
        {record.name?.[locale] ?? t("sentence")}
      </PageTitle>
      <RecordStatus record={record} canReadTrail={mayReadTrail} />
      <NextIntlClientProvider messages={messages as never}>
        <RecordTimeline record={record} />
      </NextIntlClientProvider>
    </>
  );
}
