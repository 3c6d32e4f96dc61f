import { getTranslations } from "next-intl/server";
import { UpdatesView } from "@/components/public/updates/updates-view";
import { updatesOf } from "@/lib/publication/changes/release-updates";
import { loadPreviewContext, previewMetadata } from "../../../../../preview-context";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/updates">;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("release.preview");
  return previewMetadata(await params, t("updates"));
}

export default async function PreviewUpdatesPage({ params }: Props) {
  const { preview, context } = await loadPreviewContext(await params);
  const before = preview.publicVersions.map((release) => ({ ...release, isLatest: false }));
  return <UpdatesView updates={updatesOf([preview.release, ...before])} upcoming={context} />;
}
