import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleaseName } from "./model";

/** Why nothing was backed up or restored. Nothing was changed. */
export class BackupRefused extends Error {
  constructor(
    readonly sentence: Bilingual,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
  }
}

/** What is wrong with a database, whether it is to be backed up or was just taken out of a backup. */
export class DatabaseUnsound extends BackupRefused {}

export const findings = {
  notAnnals: {
    zh: "它不是 Annals 的数据库。",
    en: "It is not a database of Annals.",
  },
  isDamaged: (detail: string): Bilingual => ({
    zh: `数据库已损坏（${detail}）。`,
    en: `The database is damaged (${detail}).`,
  }),
  recordDiffers: (problem: Bilingual): Bilingual => ({
    zh: `数据库与它的审计记录不符：${problem.zh}仍要备份或恢复它，请加 --unproven。`,
    en: `The database does not match its audit trail: ${problem.en} To back it up or restore it all the same, add --unproven.`,
  }),
  otherSchema: (reason: string): Bilingual => ({
    zh: `数据库的结构与本版本的 Annals 不符，通常是因为较新的版本写过它：请先更新 Annals。（${reason}）`,
    en: reason,
  }),
};

export const refusals = {
  targetExists: (file: string): Bilingual => ({
    zh: `${file} 已经存在，未作改动。请换一个文件名，或加 --replace 覆盖它。`,
    en: `${file} exists and was left as it is. Choose another name, or add --replace to replace it.`,
  }),
  folderMissing: (folder: string): Bilingual => ({
    zh: `文件夹 ${folder} 不存在，或者不是文件夹。请先建立它。`,
    en: `The folder ${folder} does not exist or is not a folder. Create it first.`,
  }),
  notWritable: (place: string): Bilingual => ({
    zh: `没有在 ${place} 写入的权限。请检查它的所有者和权限。`,
    en: `${place} cannot be written. Check its owner and permissions.`,
  }),
  noRoom: (folder: string): Bilingual => ({
    zh: `${folder} 所在的磁盘空间不够，未作任何更改。请腾出空间后重试。`,
    en: `There is not enough room on the disk of ${folder}; nothing was changed. Make room and try again.`,
  }),
  noDatabase: (file: string): Bilingual => ({
    zh: `没有数据库 ${file}。请检查 DATABASE_URL。`,
    en: `There is no database ${file}. Check DATABASE_URL.`,
  }),
  notBackedUp: (file: string, finding: Bilingual): Bilingual => ({
    zh: `没有给数据库 ${file} 留下备份，以前的备份都保留着。${finding.zh}请先运行 npm run audit:verify；数据库损坏时，从最近的一份备份恢复：npm run restore -- 文件。`,
    en: `No backup of the database ${file} was kept; the older backups are as they were. ${finding.en} Run npm run audit:verify; if the database is damaged, restore the newest backup: npm run restore -- FILE.`,
  }),
  inUse: (file: string): Bilingual => ({
    zh: `另一个程序正打开着数据库 ${file}。请关闭它再试。`,
    en: `Another program has the database ${file} open. Close it and try again.`,
  }),
  served: (database: string, programs: number): Bilingual => ({
    zh: `有 ${programs} 个 Annals 的连接正在使用 ${database}，未作任何更改。请先停止所有服务器和命令。`,
    en: `Annals is connected to ${database} (connections: ${programs}); nothing was changed. Stop all its servers and commands first.`,
  }),
  beingPrepared: (database: string): Bilingual => ({
    zh: `另一个程序正在准备 ${database}，未作任何更改。请等它结束再试。`,
    en: `Another program is preparing ${database}; nothing was changed. Try again once it has ended.`,
  }),
  notAsMade: (database: string, problem: Bilingual): Bilingual => ({
    zh: `数据库 ${database} 的结构与程序所建的不同，不能恢复到其中：${problem.zh}请新建一个空的数据库，把 DATABASE_URL 指向它，再恢复。未作任何更改。`,
    en: `The schema of the database ${database} is not as the program makes it, so nothing can be restored into it: ${problem.en} Make an empty database, name it in DATABASE_URL, and restore again. Nothing was changed.`,
  }),
  notKept: (database: string, finding: Bilingual): Bilingual => ({
    zh: `数据库 ${database} 现有的内容无法先保留一份：${finding.zh}请新建一个空的数据库，把 DATABASE_URL 指向它，再恢复。未作任何更改。`,
    en: `What the database ${database} holds now cannot be kept first: ${finding.en} Make an empty database, name it in DATABASE_URL, and restore again. Nothing was changed.`,
  }),
  restoredDiffers: (database: string, tables: string): Bilingual => ({
    zh: `写入 ${database} 之后读回的内容与备份不同（${tables}），因此没有采用，数据库保持原样。`,
    en: `What was written to ${database} does not read as the backup does (${tables}), so it was not taken over: the database is as it was.`,
  }),
  noSuchFile: (file: string): Bilingual => ({
    zh: `没有文件 ${file}。`,
    en: `There is no file ${file}.`,
  }),
  notABackup: (file: string): Bilingual => ({
    zh: `${file} 不是 Annals 的备份，或者已经损坏、没有传完。请换一份备份。未作任何更改。`,
    en: `${file} is not a backup of Annals, or it is damaged or incomplete. Use another one. Nothing was changed.`,
  }),
  memberDamaged: (file: string, name: string): Bilingual => ({
    zh: `备份 ${file} 已损坏：其中的 ${name} 与清单不符。请换一份备份。未作任何更改。`,
    en: `The backup ${file} is damaged: ${name} in it does not match the manifest. Use another one. Nothing was changed.`,
  }),
  archiveDiffers: (file: string, finding: Bilingual): Bilingual => ({
    zh: `不能使用备份 ${file}：${finding.zh}未作任何更改。`,
    en: `The backup ${file} cannot be used: ${finding.en} Nothing was changed.`,
  }),
  newerFormat: (file: string): Bilingual => ({
    zh: `备份 ${file} 是由较新版本的 Annals 制作的。请先更新 Annals。未作任何更改。`,
    en: `The backup ${file} was made by a newer version of Annals. Update Annals first. Nothing was changed.`,
  }),
  wrongPassphrase: {
    zh: "BACKUP_PASSPHRASE 不是制作这份备份时的口令，未作任何更改。请换成当时的口令；不设它也可以恢复，只是每个人都要重新登录，用第二重验证的人要填恢复码。",
    en: "BACKUP_PASSPHRASE is not the one this backup was made with; nothing was changed. Set that one, or leave it unset: the rest is restored all the same, but everybody has to sign in again, and who has a second factor needs a recovery code.",
  },
  notUpgraded: (migration: string, reason: Bilingual): Bilingual => ({
    zh: `数据库没有升级（从 ${migration} 起），因为升级前的备份没有做成：${reason.zh}`,
    en: `The database was not upgraded (from ${migration} on), because the backup before it could not be made: ${reason.en}`,
  }),
  neverAtRest: {
    zh: "演练期间一直有人在保存，无法比较。请在人少的时候再试。",
    en: "Somebody saved all the while, so that nothing could be compared. Try again at a quieter time.",
  },
  losesReleases: (names: string): Bilingual => ({
    zh: `这份备份里没有已经发布的 ${names}。已发布的版本应当永远可以查到：请用较新的备份；确实没有时，加 --lose-releases 恢复，再重新发布。未作任何更改。`,
    en: `This backup lacks published versions: ${names}. What was published should stay for ever: use a newer backup. If there is none, add --lose-releases, and publish them again afterwards. Nothing was changed.`,
  }),
};

export function namesOf(releases: readonly Omit<ReleaseName, "id">[]): string {
  return releases.map(({ year, version }) => `${year} ${version}`).join(", ");
}
