import type { Role } from "./actor";
import type { Bilingual } from "./bilingual";
import type { StorageFault } from "./storage/fault";

/** Why nothing can be saved now, what is safe, and who mends it. */
export const storageRefusals: Record<StorageFault, Bilingual> = {
  locked: {
    zh: "另一个程序正占用数据库，暂时不能保存，未作任何更改。稍后会自动重试；若持续出现，请告知系统管理员。",
    en: "Another program is holding the database, so nothing can be saved for the moment and nothing was changed. It is tried again shortly; if this goes on, please tell your system administrator.",
  },
  full: {
    zh: "服务器磁盘已满，暂时不能保存，未作任何更改。请保留本页，并告知系统管理员腾出空间。",
    en: "The server's disk is full, so nothing can be saved and nothing was changed. Please keep this page open and ask your system administrator to make room.",
  },
  readOnly: {
    zh: "数据库文件不可写入，暂时不能保存，未作任何更改。请保留本页，并告知系统管理员检查文件权限。",
    en: "The database file may not be written, so nothing can be saved and nothing was changed. Please keep this page open and ask your system administrator to check the file's permissions.",
  },
  unreachable: {
    zh: "暂时连接不上数据库服务器，这一步可能没有完成。请保留本页，连接恢复后会自动重试；若持续出现，请告知系统管理员。",
    en: "The database server cannot be reached, so this may not have been done. Please keep this page open: it is tried again once the server answers. If this goes on, tell your system administrator.",
  },
  damaged: {
    zh: "数据库文件已损坏，为保护数据已停止保存，未作任何更改。请保留本页，并告知系统管理员从备份恢复。",
    en: "The database file is damaged. To protect the data nothing is saved any more, and nothing was changed. Please keep this page open and ask your system administrator to restore a backup.",
  },
  replaced: {
    zh: "数据库文件在运行中被别的程序改动或替换，为保护数据已停止保存，未作任何更改。请保留本页，并告知系统管理员。",
    en: "The database file was changed or replaced by another program while Annals was running. To protect the data nothing is saved any more, and nothing was changed. Please keep this page open and tell your system administrator.",
  },
  missing: {
    zh: "找不到数据库文件，已停止保存，未作任何更改。请保留本页，并告知系统管理员。",
    en: "The database file is not where it was. Nothing is saved any more, and nothing was changed. Please keep this page open and tell your system administrator.",
  },
};

/** Says no more than is known: what failed may have been done before it failed. */
export const unexpected: Bilingual = {
  zh: "系统出了意外，这一步可能没有完成，已保存的内容不受影响。请稍后再试；若仍不行，请告知系统管理员。",
  en: "Something unexpected went wrong, so this may not have been done. Nothing saved earlier is affected. Please try again in a moment; if it goes on, tell your system administrator.",
};

/** For a form or an action whose body has not the form that one of ours has. */
export const unreadable: Bilingual = {
  zh: "提交的内容无法读取，未作任何更改。请重新打开页面，再试一次。",
  en: "What was sent could not be read, and nothing was changed. Please open the page again and try once more.",
};

/** For what is asked while too much else is waiting. */
export const busy: Bilingual = {
  zh: "此刻请求过多，这一次没有处理，未作任何更改。请过几秒再试。",
  en: "Too much is being asked for just now, so this was not done and nothing was changed. Please try again in a few seconds.",
};

/** For all that needs the database while only the published pages are served. */
export const underRepair: Bilingual = {
  zh: "数据库正在修复，工作台、检索等暂时不能使用。已发布的页面和数据照常可读。请保留尚未保存的内容，稍后再试，或询问系统管理员。",
  en: "The database is being repaired, so the desk, search and the like cannot be used for now. All published pages and data can still be read. Please keep what is not saved yet, and try again later or ask your system administrator.",
};

/** What somebody in a role is called in a sentence. */
export const roleNames: Record<Role, Bilingual> = {
  editor: { zh: "编辑", en: "an editor" },
  reviewer: { zh: "审核人", en: "a reviewer" },
  administrator: { zh: "管理员", en: "an administrator" },
};

/** For who has none of these roles; without roles, for who has none at all. */
export function notAllowedTo(roles: readonly Role[]): Bilingual {
  const [zh, en] = [roles.map((role) => roleNames[role].zh), roles.map((role) => roleNames[role].en)];
  if (roles.length === 0)
    return {
      zh: "您的账户还没有角色，不能这样做。请联系管理员。",
      en: "Your account has no role yet, so it cannot do this. Please ask an administrator.",
    };
  return {
    zh: `只有${zh.join("或")}可以这样做，您没有这个角色。需要时请联系管理员。`,
    en: `Only ${en.join(" or ")} can do this, and you do not have that role. Ask an administrator if you need to.`,
  };
}
