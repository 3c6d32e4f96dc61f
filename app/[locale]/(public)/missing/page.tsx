import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundView } from "@/components/report/not-found-view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.notFound");
  return { title: t("title"), robots: { index: false } };
}

/** What an address that leads nowhere is answered with: Next's own answer has no words before its scripts have run. */
export default function MissingPage() {
  return <NotFoundView />;
}
