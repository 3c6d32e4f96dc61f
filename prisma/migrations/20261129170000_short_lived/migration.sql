-- CreateTable
CREATE TABLE "ShortLived" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,
    "value" TEXT
);
