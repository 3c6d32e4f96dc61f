import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { HandInForm } from "@/components/intake/hand-in-form";
import { loadDestination } from "@/lib/intake/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("intake.handIn.title");

/** Pastes or uploads a document for a section, or for the whole report of a year. */
export default async function HandInPage({ searchParams }: PageProps<"/[locale]/desk/intake/new">) {
  const { year, section } = await searchParams;
  const number = typeof section === "string" && section !== "" ? section : null;
  const destination = await loadDestination(yearOfAddress(year), number);
  if (!destination) notFound();
  const [locale, t] = [await getLocale(), await getTranslations("intake.handIn")];
  const over = destination.section
    ? t("over", { year: destination.year, number: destination.section.number })
    : t("overWhole", { year: destination.year });
  const path = destination.section ? `/sections/${destination.section.number}` : "";
  return (
    <>
      <PageTitle overline={over} overlineHref={`/desk/reports/${destination.year}${path}`}>
        {t("title")}
        {destination.section ? ` · ${destination.section.title[locale]}` : ""}
      </PageTitle>
      {destination.isClosed ? <p>{t("closed")}</p> : null}
      {!destination.isClosed && !destination.canHandIn ? <p>{t("notYours")}</p> : null}
      {!destination.isClosed && destination.canHandIn ? (
        <>
          <p>{t("help")}</p>
          <HandInForm year={destination.year} section={number} />
        </>
      ) : null}
    </>
  );
}
