import "server-only";
import { getTranslations } from "next-intl/server";
import { cardPicture, type CardWords, squarePicture } from "@/components/public/picture/card-picture";
import { printedValue } from "@/components/public/picture/chart-words";
import type { Picture } from "@/components/public/picture/draw";
import type { Office } from "@/lib/office/model";
import { officeInForce } from "@/lib/office/reads";
import type { Locale } from "@/lib/platform/i18n/routing";
import { site } from "@/lib/platform/site";
import type { PublishedIndicator, PublishedValue } from "@/lib/publication/public-reads/across-years";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import {
  type Card,
  localAddress,
  reportAddress,
  sectionAddress,
} from "@/lib/publication/public-reads/addresses";
import { headlinesOf } from "@/lib/publication/public-reads/headlines";
import { findRelease } from "@/lib/publication/public-reads/reads";

type In = { locale: Locale; office: Office };

/** Returns the picture that a page is shared with; null if there is no such page. */
export async function findCardPicture(card: Card, locale: Locale): Promise<Picture | null> {
  const office = await officeInForce();
  const within = { locale, office };
  switch (card.kind) {
    case "site":
      return siteCard(within);
    case "site-square":
      return squarePicture({ eyebrow: office.publisher[locale], title: nameOf(within) });
    case "report-square":
      return (
        (await findRelease(card.year)) && squarePicture({ eyebrow: nameOf(within), title: String(card.year) })
      );
    case "report":
      return reportCard(card.year, within);
    case "section":
      return sectionCard(card, within);
  }
}

const nameOf = ({ office, locale }: In) => (office.shortName ?? office.reportName)[locale];

async function common(
  { office, locale }: In,
  path: string,
): Promise<Pick<CardWords, "eyebrow" | "foot" | "address">> {
  const t = await getTranslations({ locale, namespace: "picture" });
  const address = site().replace(/^https?:\/\//, "") + localAddress(locale, path);
  return { eyebrow: office.reportName[locale], foot: office.demonstration ? t("demo") : "", address };
}

async function siteCard(within: In): Promise<Picture> {
  const { office, locale } = within;
  const words = await common(within, "/");
  return cardPicture({
    ...words,
    eyebrow: office.publisher[locale],
    title: office.reportName[locale],
    lines: [],
  });
}

async function reportCard(year: number, within: In): Promise<Picture | null> {
  const release = await findRelease(year);
  if (!release) return null;
  const across = await acrossYearsInForce();
  const lines = headlinesOf(across, release, 3).map(({ indicator, value }) =>
    factOf(indicator, value, within.locale),
  );
  return cardPicture({
    ...(await common(within, reportAddress(year))),
    title: release.title[within.locale],
    lines,
  });
}

async function sectionCard(
  { year, number }: { year: number; number: string },
  within: In,
): Promise<Picture | null> {
  const { locale } = within;
  const release = await findRelease(year);
  const section = release?.report.sections.find((each) => each.number === number);
  if (!release || !section) return null;
  const t = await getTranslations({ locale, namespace: "picture" });
  const words = await common(within, sectionAddress(reportAddress(year), number));
  const title = t("section", { number, title: section.title[locale] });
  return cardPicture({ ...words, eyebrow: release.title[locale], title, lines: [] });
}

const factOf = ({ name }: PublishedIndicator, value: PublishedValue, locale: Locale) => ({
  name: name[locale],
  value: printedValue(value, locale),
});
