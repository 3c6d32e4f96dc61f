// Import this beside settings.mjs in whatever may make a file beside the database: drafts, passwords' hashes and keys are for
// this account alone. Child processes inherit it. What others may read says so: lib/platform/data-folder.ts and the prepared pages.
process.umask(0o077);
