import { type ChainHead, printHead } from "@/lib/audit/head";
import type { Bilingual } from "@/lib/platform/bilingual";
import { isPostgresql } from "@/lib/platform/database/kind";
import { differs, type TableComparison } from "../same-rows";
import type { Moved } from "./move-installation";

const shown = 16;

/** The rows of the table that a move prints: its heading, and one for each table of the database. */
export function moveTable(comparisons: readonly TableComparison[]): string {
  const rows = comparisons.map((comparison) => [
    comparison.table,
    String(comparison.from?.rows ?? "-"),
    String(comparison.to?.rows ?? "-"),
    comparison.from?.sha256.slice(0, shown) ?? "-",
    differs(comparison) ? `≠ ${comparison.to?.sha256.slice(0, shown) ?? "-"}` : "=",
  ]);
  const lines = [["", "from", "to", "SHA-256", ""], ...rows];
  const widthOf = (column: number) => Math.max(...lines.map((line) => line[column]?.length ?? 0));
  const widths = [0, 1, 2, 3].map(widthOf);
  const cell = (text: string, column: number) =>
    column === 1 || column === 2 ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join("  ").trimEnd()).join("\n");
}

/** `left` is where the other files of the installation lie, and `folder` where they will be looked for. */
type Told = { from: string; to: string; url: string; left: string; folder: string };

/** Says how a move ended, and what is left to do. */
export function movedMessages({ comparisons, head }: Moved, told: Told): Bilingual[] {
  const rows = comparisons.reduce((sum, { from }) => sum + (from?.rows ?? 0), 0);
  return [provenMessage({ rows, tables: comparisons.length, head }), nextMessage(told), filesMessage(told)];
}

type Proven = { rows: number; tables: number; head: ChainHead };

const provenMessage = ({ rows, tables, head }: Proven): Bilingual => ({
  zh: `迁移完成：${tables} 个表的 ${rows} 行逐一读回，与原来相同。审计链头：${printHead(head)}。`,
  en: `Moved: ${rows} rows of ${tables} tables were read back and are the same. Head of the audit chain: ${printHead(head)}.`,
});

const nextMessage = ({ from, to, url }: Told): Bilingual => ({
  zh: `请设置 DATABASE_URL=${url} 再启动。${from} 未作改动，以后不要再用它启动；确认 ${to} 一切正常之前请保留它。`,
  en: `Set DATABASE_URL=${url} and start. ${from} was left as it is: do not start on it any more, and keep it until you have seen that all is well on ${to}.`,
});

function filesMessage({ url, left, folder }: Told): Bilingual {
  if (left === folder)
    return {
      zh: `登录密钥、预制页面和备份仍在 ${left}，服务器从那里读取。`,
      en: `The secret, the prepared pages and the backups stay in ${left}, where the server finds them.`,
    };
  if (isPostgresql(url))
    return {
      zh: `登录密钥、预制页面和备份仍在 ${left}：请同时设置 DATA_FOLDER=${left}。`,
      en: `The secret, the prepared pages and the backups stay in ${left}. Set DATA_FOLDER=${left} as well.`,
    };
  return {
    zh: `登录密钥仍在 ${left}：请把其中的 auth-secret 复制到 ${folder}，否则每个人都要重新登录。`,
    en: `The secret stays in ${left}. Copy auth-secret from ${left} to ${folder}, or everybody has to sign in again.`,
  };
}
