import type { Bilingual } from "@/lib/platform/bilingual";
import type { Comparison } from "./compare-facts";
import type { Kind } from "./facts";
import type { Drill } from "./run-drill";

const kindNames: Record<Kind, Bilingual> = {
  figures: { zh: "已批准的数据", en: "approved figures" },
  releases: { zh: "已发布的版本", en: "releases" },
  files: { zh: "下载文件", en: "files to download" },
  people: { zh: "人员与角色", en: "people and roles" },
  head: { zh: "审计链头", en: "head of the audit chain" },
};

/** The rows of the table that a drill prints: its heading, and one for each kind of thing. */
export function drillTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ kind, source, restored, differing }) => [
    kindNames[kind].en,
    String(source),
    String(restored),
    String(differing.length),
    `${kindNames[kind].zh}${differing.length > 0 ? `: ${differing.slice(0, 5).join(", ")}` : ""}`,
  ]);
  const lines = [["", "database", "restored", "differing", ""], ...rows];
  const widths =
    lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const cell = (text: string, column: number) => {
    const width = column === 4 ? 0 : (widths[column] ?? 0);
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  return lines.map((line) => line.map(cell).join("  ").trimEnd()).join("\n");
}

/** Says how a drill ended. */
export function drillMessage({ comparisons, restored }: Drill): Bilingual {
  const { seq } = restored.state.head;
  if (comparisons === null)
    return {
      zh: `备份可以恢复，并与它自己的清单和审计链（第 ${seq} 条）相符；这里没有数据库可供比较。`,
      en: `The backup can be restored, and matches its manifest and its audit chain (entry ${seq}). There is no database here to compare it with.`,
    };
  if (comparisons.some(({ differing }) => differing.length > 0))
    return {
      zh: "演练失败：恢复出来的内容与数据库不同，见上表。请不要删除其他备份。",
      en: "The drill failed: what was restored differs from the database, as the table shows. Remove no other backup.",
    };
  return {
    zh: `演练通过：恢复出来的内容与数据库相同（审计链第 ${seq} 条）。`,
    en: `The drill passed: what was restored equals the database (entry ${seq} of the audit chain).`,
  };
}

export function hasPassed({ comparisons }: Drill): boolean {
  return (comparisons ?? []).every(({ differing }) => differing.length === 0);
}
