import { getTranslations } from "next-intl/server";
import { NotFoundView } from "@/components/public/missing/not-found-view";

export async function generateMetadata() {
  const t = await getTranslations("public.notFound");
  return { title: t("title") };
}

export default function NotFound() {
  return <NotFoundView />;
}
