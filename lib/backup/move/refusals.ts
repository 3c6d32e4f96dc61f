import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  sameKind: {
    zh: "迁移是在 SQLite 与 PostgreSQL 之间进行的：一边写文件（file:…），另一边写 postgresql://…。同一种数据库之间请用 npm run backup 和 npm run restore。",
    en: "A move is between SQLite and PostgreSQL: name a file (file:…) on one side and postgresql://… on the other. Between two of one kind, use npm run backup and npm run restore.",
  },
  behind: (database: string, migration: string): Bilingual => ({
    zh: `${database} 的结构比本版本旧（缺 ${migration}），未作任何更改。请先用它启动一次 npm start，或运行 npm run db:migrate。`,
    en: `${database} has an older schema than this version (it lacks ${migration}); nothing was changed. Start once on it with npm start, or run npm run db:migrate first.`,
  }),
  otherSchema: (database: string, reason: string): Bilingual => ({
    zh: `${database} 的结构与本版本不符，未作任何更改：${reason}`,
    en: `The schema of ${database} is not that of this version; nothing was changed. ${reason}`,
  }),
  notEmpty: (database: string): Bilingual => ({
    zh: `${database} 不是空的，未作任何更改。请换一个新的数据库。`,
    en: `${database} is not empty; nothing was changed. Name a new database.`,
  }),
  fileExists: (file: string): Bilingual => ({
    zh: `${file} 已经存在，未作任何更改。请换一个文件名，或先把它移走。`,
    en: `${file} exists; nothing was changed. Choose another name, or move it away first.`,
  }),
  nothingThere: (database: string): Bilingual => ({
    zh: `${database} 中没有 Annals 的数据。`,
    en: `${database} holds no data of Annals.`,
  }),
  orphans: (detail: string): Bilingual => ({
    zh: `有的行所指的行不存在（${detail}），未作任何更改。请先运行 npm run audit:verify。`,
    en: `Some rows refer to nothing (${detail}); nothing was changed. Run npm run audit:verify first.`,
  }),
  notTaken: (table: string, reason: string): Bilingual => ({
    zh: `目标数据库不接受表 ${table} 中的一行（${reason}），未作任何更改。`,
    en: `The other database does not take a row of ${table} (${reason}); nothing was changed.`,
  }),
  differs: (tables: readonly string[]): Bilingual => ({
    zh: `写入之后读回的内容与原来不同（${tables.join("、")}），因此没有采用，两边都保持原样。`,
    en: `What was read back differs from what was there (${tables.join(", ")}), so it was not taken over: both databases are as they were.`,
  }),
};
