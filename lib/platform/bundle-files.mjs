/** The folder of what `npm start` runs: one file for each thread and process of the server, and for each step before it. */
export const bundleFolder = ".next/annals";

export const serverFile = `${bundleFolder}/server.mjs`;
export const publicThreadFile = `${bundleFolder}/public-thread.mjs`;
export const prerenderFile = `${bundleFolder}/prerender.mjs`;
export const matchingThreadFile = `${bundleFolder}/matching-thread.mjs`;
export const documentThreadFile = `${bundleFolder}/document-thread.mjs`;
export const monitorThreadFile = `${bundleFolder}/monitor-thread.mjs`;
export const pageCheckThreadFile = `${bundleFolder}/page-check-thread.mjs`;
export const mirrorFile = `${bundleFolder}/mirror.mjs`;
export const backupFile = `${bundleFolder}/backup.mjs`;
export const prepareFile = `${bundleFolder}/prepare.mjs`;
export const loadDemoFile = `${bundleFolder}/load-demo.mjs`;
export const firstAdministratorFile = `${bundleFolder}/first-administrator.mjs`;
