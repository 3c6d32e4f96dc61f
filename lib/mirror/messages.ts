import type { Bilingual } from "@/lib/platform/bilingual";
import { isAsset } from "./addresses";
import type { Entry, MirrorFile } from "./model";
import type { Outcome } from "./target";

type StandIn = Record<"zh" | "en", { title: string; text: string; link: string }>;

/** What a mirror says in place of a page that it cannot answer: `live`, the site itself does; `alone`, nobody does here. */
export function standInTexts(where: "live" | "alone"): StandIn {
  const title: Bilingual =
    where === "live"
      ? { zh: "这项功能请到原站使用", en: "Please use the site itself for this" }
      : { zh: "镜像不提供这项功能", en: "A mirror does not offer this" };
  const link: Bilingual = { zh: "到原站打开这一页", en: "Open this page on the site itself" };
  const text: Bilingual =
    where === "live"
      ? {
          zh: "这里是已发布内容的镜像：各年报告、数据和历次版本都在。搜索、比较、制表、订阅和按条件导出，要到原站进行。",
          en: "This is a mirror of what has been published: all reports, their data and every version are here. Searching, comparing, making tables, subscribing and filtered exports need the site itself.",
        }
      : {
          zh: "这里是已发布内容的镜像：各年报告、数据和历次版本都在，但不能搜索、比较、制表、订阅，也不能按条件导出。请从当年报告的目录、指标或主题进入；数据请下载全部观测值。",
          en: "This is a mirror of what has been published: all reports, their data and every version are here, but it cannot search, compare, make tables, subscribe or filter exports. Start from a report's contents, the indicators or the topics; for data, download all observations.",
        };
  const of = (locale: "zh" | "en") => ({ title: title[locale], text: text[locale], link: link[locale] });
  return { zh: of("zh"), en: of("en") };
}

type Kind = "pages" | "data" | "documents" | "assets";

const kindNames: Record<Kind, Bilingual> = {
  pages: { zh: "页面", en: "pages" },
  data: { zh: "数据与订阅源", en: "data and feeds" },
  documents: { zh: "PDF 与图片", en: "PDFs and pictures" },
  assets: { zh: "样式与字体", en: "styles and fonts" },
};

function kindOf({ url, key }: Pick<Entry, "url" | "key">): Kind {
  if (isAsset(url) || /\.(?:js|webmanifest|ico)$/.test(key)) return "assets";
  if (/\.(?:pdf|png|svg)$/.test(key)) return "documents";
  const isData = /^\/(?:api|examples|charts)\//.test(url) || /\.(?:xml|ics|txt)$/.test(url);
  return isData ? "data" : "pages";
}

/** The table of what a run did: its heading, and a row for each kind of address. */
export function mirrorTable({ plan }: Outcome): string {
  const count = (of: readonly (Entry | MirrorFile)[], kind: Kind) =>
    String(of.filter((one) => kindOf(one) === kind).length);
  const rows = (Object.keys(kindNames) as Kind[]).map((kind) => [
    kindNames[kind].en,
    ...[plan.send, plan.same, plan.kept, plan.removed].map((of) => count(of, kind)),
    kindNames[kind].zh,
  ]);
  const lines = [["", "sent", "as before", "kept", "removed", ""], ...rows];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : column === 5 ? text : text.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join("  ").trimEnd()).join("\n");
}

/** Says how a run ended. */
export function mirrorMessage(target: string, { plan, bytes }: Outcome): Bilingual {
  const { length: sent } = plan.send;
  const size = (bytes / 1e6).toFixed(1);
  if (sent === 0 && plan.removed.length === 0)
    return {
      zh: `镜像 ${target} 与已发布的内容一致，没有需要送出的。`,
      en: `The mirror ${target} has what is published. Nothing had to be sent.`,
    };
  return {
    zh: `镜像 ${target} 已更新：送出 ${sent} 个文件（${size} MB），读回核对无误；移除 ${plan.removed.length} 个。`,
    en: `The mirror ${target} is up to date: ${sent} files sent (${size} MB) and read back, ${plan.removed.length} removed.`,
  };
}

/** Says where links lead that a mirror cannot answer. */
export function liveMessage(live: string | null): Bilingual {
  if (live === null)
    return {
      zh: "搜索、比较等镜像不提供的功能，链接指向一页说明。要指向原站，请设置 MIRROR_LIVE_URL。",
      en: "Links that a mirror cannot answer, such as to the search, lead to a page that says so. Set MIRROR_LIVE_URL to have them lead to the site itself.",
    };
  return {
    zh: `搜索、比较等镜像不提供的功能，链接指向 ${live}。`,
    en: `Links that a mirror cannot answer, such as to the search, lead to ${live}.`,
  };
}
