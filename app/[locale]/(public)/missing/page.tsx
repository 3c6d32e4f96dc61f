import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundView } from "@/components/public/missing/not-found-view";
import { publishedReleases } from "@/lib/publication/public-reads/reads";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.notFound");
  return { title: t("title"), robots: { index: false } };
}

/**
 * The response to every unknown public address. It does not say which was asked for, so that it is made once. The built-in one
 * of Next.js has no text until its scripts have run.
 */
export default async function MissingPage() {
  return <NotFoundView releases={await publishedReleases()} />;
}
