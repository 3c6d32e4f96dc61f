import type { Bilingual } from "@/lib/platform/bilingual";

/** Why nothing was mirrored, or why it broke off. What readers are served is as it was before. */
export class MirrorRefused extends Error {
  constructor(
    readonly sentence: Bilingual,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
  }
}

export const refusals = {
  notATarget: (typed: string): Bilingual => ({
    zh: `“${typed}”不能作为镜像的目标。请写一个文件夹，例如 /srv/mirror，或者对象存储的地址，例如 s3://存储桶/前缀。`,
    en: `"${typed}" is no target for a mirror. Give a folder such as /srv/mirror, or object storage such as s3://bucket/prefix.`,
  }),
  isPrepared: (folder: string): Bilingual => ({
    zh: `${folder} 与预制页面的文件夹重叠。请另选一个文件夹。`,
    en: `${folder} overlaps the folder of the prepared pages. Choose another folder.`,
  }),
  noSet: (folder: string): Bilingual => ({
    zh: `${folder} 里还没有完整的预制页面，所以没有可以镜像的内容。请先启动系统（npm start，不设 ANNALS_PREPARE=asked），等它提示公开页面已经备好。`,
    en: `There is no complete set of prepared pages in ${folder}, and so nothing to mirror. Start the site first (npm start, without ANNALS_PREPARE=asked) and wait until it says that public pages are prepared.`,
  }),
  setUnreadable: (folder: string, url: string): Bilingual => ({
    zh: `预制页面 ${folder} 中的 ${url} 读不出来，可能刚刚换了新的一套，也可能已损坏。镜像停在原来的状态。请再运行一次。`,
    en: `${url} of the prepared pages in ${folder} cannot be read: a newer set may just have taken their place, or they are damaged. Readers of the mirror are served what they were. Run this again.`,
  }),
  folderMissing: (folder: string): Bilingual => ({
    zh: `文件夹 ${folder} 不存在，或者不是文件夹。请先建立它。`,
    en: `The folder ${folder} does not exist or is not a folder. Create it first.`,
  }),
  notAFolder: (folder: string): Bilingual => ({
    zh: `${folder} 是文件，不是文件夹。请另写一个目标。`,
    en: `${folder} is a file and not a folder. Give another target.`,
  }),
  notOurs: (place: string): Bilingual => ({
    zh: `${place} 里有不是镜像放进去的东西，未作任何更改。请换一个空的地方。`,
    en: `${place} holds what no mirror has put there; nothing was changed. Choose a place that is empty.`,
  }),
  notWritable: (folder: string): Bilingual => ({
    zh: `没有在 ${folder} 写入的权限。请检查它的所有者和权限。`,
    en: `${folder} cannot be written. Check its owner and permissions.`,
  }),
  noRoom: (folder: string): Bilingual => ({
    zh: `${folder} 所在的磁盘空间不够。镜像停在原来的状态。请腾出空间后再运行。`,
    en: `There is not enough room on the disk of ${folder}. Readers of the mirror are served what they were. Make room and run this again.`,
  }),
  altered: (place: string): Bilingual => ({
    zh: `${place} 读回来与写进去的不同，镜像没有完成。首页和清单仍是原来的。请检查那里的存储，再运行一次。`,
    en: `What was read back from ${place} differs from what was written, and the mirror was not completed. Its home page and manifest are as they were. Check that storage, and run this again.`,
  }),
  versionsDiffer: (urls: readonly string[]): Bilingual => ({
    zh: `已发布版本的数据与镜像里的不同（${urls.length} 个文件，如 ${urls[0]}），已发布的不应改变，所以什么也没有送出。请先运行 npm run audit:verify 查明原因；确实要换，加 --replace-versions。`,
    en: `The data of published versions differs from what the mirror has (files: ${urls.length}, such as ${urls[0]}). What was published should never change, so nothing was sent. Find out why with npm run audit:verify; to replace it all the same, add --replace-versions.`,
  }),
  noCredentials: {
    zh: "没有对象存储的密钥。请设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY（或 AWS 客户端的其他方式）。",
    en: "There are no credentials for the object storage. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or another way of AWS's clients.",
  },
  noBucket: (bucket: string): Bilingual => ({
    zh: `没有名为 ${bucket} 的存储桶。请检查名称、MIRROR_ENDPOINT 和 AWS_REGION，或先建立它。`,
    en: `There is no bucket ${bucket}. Check its name, MIRROR_ENDPOINT and AWS_REGION, or create it first.`,
  }),
  noAccess: (bucket: string, reason: string): Bilingual => ({
    zh: `对象存储拒绝访问 ${bucket}（${reason}）。这个密钥需要列出、读取、写入和删除的权限。`,
    en: `The object storage refuses access to ${bucket} (${reason}). These credentials must be allowed to list, read, write and delete.`,
  }),
  unreachable: (endpoint: string, reason: string): Bilingual => ({
    zh: `连不上对象存储 ${endpoint}（${reason}）。请检查网络和 MIRROR_ENDPOINT，再运行一次；已经送到的不会重送。`,
    en: `The object storage at ${endpoint} cannot be reached (${reason}). Check the network and MIRROR_ENDPOINT, and run this again: what has arrived is not sent twice.`,
  }),
  storageFailed: (reason: string): Bilingual => ({
    zh: `对象存储出错（${reason}）。首页和清单仍是原来的。请再运行一次；已经送到的不会重送。`,
    en: `The object storage failed (${reason}). The mirror's home page and manifest are as they were. Run this again: what has arrived is not sent twice.`,
  }),
};

/** Returns what to say of an error of the file system; any other is returned as it is. */
export function folderRefusal(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new MirrorRefused(refusals.notWritable(folder), { cause: error });
  if (code === "ENOSPC" || code === "EDQUOT")
    return new MirrorRefused(refusals.noRoom(folder), { cause: error });
  return error;
}
