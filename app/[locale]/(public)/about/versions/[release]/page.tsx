import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { SiteVersionView } from "@/components/public/about/site-version-view";
import { siteVersionAddress, versionOfAddress } from "@/lib/site-texts/addresses";
import { siteContents, siteVersions, siteVersionText } from "@/lib/site-texts/reads";
import { pageMetadata } from "../../../page-metadata";

type Props = PageProps<"/[locale]/about/versions/[release]">;

async function versionOf({ params }: Props) {
  return (await siteVersionText(versionOfAddress((await params).release))) ?? notFound();
}

export async function generateMetadata(props: Props) {
  const { line } = await versionOf(props);
  const t = await getTranslations("about.versions");
  const { version } = line;
  const title = t("title", { version });
  return pageMetadata({
    path: siteVersionAddress(version),
    title,
    description: t("description", { version }),
  });
}

export default async function SiteVersionPage(props: Props) {
  const shown = await versionOf(props);
  const [newest] = await siteVersions();
  const latest = newest?.version ?? shown.line.version;
  return <SiteVersionView shown={shown} latest={latest} contents={await siteContents()} />;
}
