import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundView } from "@/components/public/missing/not-found-view";
import { readNotFoundAddress } from "@/lib/publication/public-reads/not-found-address";
import { publishedReleases } from "@/lib/publication/public-reads/reads";

type Props = PageProps<"/[locale]/missing">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.notFound");
  return { title: t("title"), robots: { index: false } };
}

/** The response to an unknown public address. The built-in one of Next.js has no text until its scripts have run. */
export default async function MissingPage({ searchParams }: Props) {
  const { asked } = await searchParams;
  const releases = await publishedReleases();
  const address = typeof asked === "string" ? readNotFoundAddress(asked, releases) : undefined;
  return <NotFoundView address={address} releases={releases} />;
}
