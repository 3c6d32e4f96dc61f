import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { UpdatesView } from "@/components/public/updates/updates-view";
import { reportAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";
import { findUpdates } from "@/lib/publication/public-reads/reads";
import { pageMetadata } from "../../../page-metadata";

type Props = PageProps<"/[locale]/reports/[year]/updates">;

async function updatesOf({ params }: Props) {
  const { year } = await params;
  const updates = /^\d{4}$/.test(year) ? await findUpdates(Number(year)) : [];
  return updates[0] ? { updates, newest: updates[0].release } : notFound();
}

export async function generateMetadata(props: Props) {
  const { newest } = await updatesOf(props);
  const [locale, t] = [await getLocale(), await getTranslations("release.updates")];
  const title = newest.title[locale];
  return pageMetadata({
    report: newest,
    path: updatesAddress(reportAddress(newest.year)),
    title: `${t("title")} · ${title}`,
    description: t("description", { title }),
  });
}

export default async function UpdatesPage(props: Props) {
  return <UpdatesView updates={(await updatesOf(props)).updates} />;
}
