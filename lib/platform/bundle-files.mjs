/** The folder of the bundled server, one file for each of its threads and processes. */
export const bundleFolder = ".next/annals";

export const serverFile = `${bundleFolder}/server.mjs`;
export const publicThreadFile = `${bundleFolder}/public-thread.mjs`;
export const prerenderFile = `${bundleFolder}/prerender.mjs`;
export const matchingThreadFile = `${bundleFolder}/matching-thread.mjs`;
export const documentThreadFile = `${bundleFolder}/document-thread.mjs`;
export const monitorThreadFile = `${bundleFolder}/monitor-thread.mjs`;
export const pageCheckThreadFile = `${bundleFolder}/page-check-thread.mjs`;
export const backupFile = `${bundleFolder}/backup.mjs`;
