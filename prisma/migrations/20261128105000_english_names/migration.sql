-- CreateTable
CREATE TABLE "EnglishName" (
    "zh" TEXT NOT NULL PRIMARY KEY,
    "en" TEXT NOT NULL
);
