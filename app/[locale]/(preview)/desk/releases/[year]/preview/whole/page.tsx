import { getTranslations } from "next-intl/server";
import { WholeView } from "@/components/public/whole/whole-view";
import { loadPreviewContext, previewMetadata } from "../../../../../preview-context";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/whole">;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("public.whole");
  return previewMetadata(await params, t("title"));
}

export default async function PreviewWholePage({ params }: Props) {
  return <WholeView context={(await loadPreviewContext(await params)).context} />;
}
