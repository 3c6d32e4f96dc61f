import { printHead } from "@/lib/audit/head";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { DatabaseState, Manifest } from "./model";
import { namesOf } from "./refusals";
import type { Restored } from "./restore-backup";

/** Says what a backup holds. */
export function madeMessages(file: string, manifest: Manifest): Bilingual[] {
  const size = Math.ceil((manifest.members["annals.db"]?.size ?? 0) / 1e6);
  const sealed = manifest.secrets === "sealed";
  return [
    {
      zh: `备份已写入 ${file}，并已读回核对（数据库 ${size} MB）：${contentsOf(manifest).zh}`,
      en: `The backup was written to ${file}, read back and verified (database of ${size} MB): ${contentsOf(manifest).en}`,
    },
    headMessage(manifest),
    {
      zh: sealed
        ? "登录密钥（如果已经生成）和涉密设置已用 BACKUP_PASSPHRASE 加密存入。请另外妥善保管这个口令。"
        : "登录密钥和涉密设置没有存入，因为没有设置 BACKUP_PASSPHRASE。",
      en: sealed
        ? "The secret settings, and the key that signs sessions if a server has made one, are in it, sealed with BACKUP_PASSPHRASE. Keep that passphrase somewhere else."
        : "The secret settings and the key that signs sessions were left out, because BACKUP_PASSPHRASE is not set.",
    },
  ];
}

/** Says what a database now holds, and what was done with what was there before. */
export function restoredMessages(restored: Restored): Bilingual[] {
  const { state, madeAt, databaseAside, preparedAside } = restored;
  return [
    {
      zh: `已恢复${madeAt ? `到 ${madeAt} 的备份` : ""}：${contentsOf(state).zh}`,
      en: `Restored${madeAt ? ` the backup of ${madeAt}` : ""}: ${contentsOf(state).en}`,
    },
    headMessage(state),
    ...(databaseAside ? [asideMessage(databaseAside)] : []),
    ...(preparedAside ? [pagesAsideMessage(preparedAside)] : []),
    secretMessages[restored.secret],
    sinceThen,
  ];
}

function contentsOf({ counts, releases }: DatabaseState): Bilingual {
  const { Person = 0, Report = 0, Revision = 0 } = counts;
  const names = namesOf(releases);
  return {
    zh: `${Report} 份报告，${Revision} 次修订，${Person} 个人员，${releases.length} 次发布${names && `（${names}）`}。`,
    en: `reports: ${Report}, revisions: ${Revision}, people: ${Person}, releases: ${releases.length}${names && ` (${names})`}.`,
  };
}

function headMessage({ head, migration }: DatabaseState): Bilingual {
  return {
    zh: `审计链头：${printHead(head)}。数据库结构：${migration}。`,
    en: `Head of the audit chain: ${printHead(head)}. Schema: ${migration}.`,
  };
}

const asideMessage = (file: string): Bilingual => ({
  zh: `原来的数据库保留为 ${file}。`,
  en: `The database that was there is kept as ${file}.`,
});

const pagesAsideMessage = (folder: string): Bilingual => ({
  zh: `原来预制的公开页面中有恢复后的数据库没有的版本，已移到 ${folder}，重新发布之前请不要删除。`,
  en: `The prepared pages have versions that the restored database lacks. They were moved to ${folder}: keep them until those versions are published again.`,
});

const secretMessages: Record<Restored["secret"], Bilingual> = {
  restored: {
    zh: "登录密钥已恢复：之前的登录仍然有效。",
    en: "The key that signs sessions was restored: who was signed in still is.",
  },
  sealed: {
    zh: "没有设置 BACKUP_PASSPHRASE，备份中的登录密钥没有恢复。没有原来的密钥时，每个人都要重新登录，口令仍然有效；用第二重验证的人要填恢复码，或请管理员清除后重新设置。",
    en: "BACKUP_PASSPHRASE is not set, so the key that signs sessions was not restored. Where the old key is gone, everybody signs in again with the password they had; who has a second factor needs a recovery code, or an administrator to clear it.",
  },
  "left out": {
    zh: "这份备份中没有登录密钥。没有原来的密钥时，每个人都要重新登录，口令仍然有效；用第二重验证的人要填恢复码，或请管理员清除后重新设置。",
    en: "The key that signs sessions is not in this backup. Where the old key is gone, everybody signs in again with the password they had; who has a second factor needs a recovery code, or an administrator to clear it.",
  },
};

const sinceThen: Bilingual = {
  zh: "备份之后停用的账户、撤销的角色和结束的登录，都回到了备份时的状态：请在“人员”中检查。",
  en: "Accounts disabled, roles withdrawn and sessions ended since the backup are as they were then: look through the people.",
};

/** Says which settings a backup holds, and what became of them. */
export function settingsMessage(names: readonly string[], outcome: "written" | "kept" | "asked"): Bilingual {
  const list = names.join(", ");
  const sentences: Record<typeof outcome, Bilingual> = {
    written: { zh: `设置已写入 .env：${list}。`, en: `The settings were written to .env: ${list}.` },
    kept: {
      zh: `.env 已经存在，未作改动。备份中有这些设置：${list}。`,
      en: `There is an .env file, which was left as it is. The backup has these settings: ${list}.`,
    },
    asked: {
      zh: `备份中有这些设置，没有写入：${list}。要写入 .env，请加 --settings。`,
      en: `The backup has these settings, which were not written: ${list}. To write them to .env, add --settings.`,
    },
  };
  return sentences[outcome];
}
