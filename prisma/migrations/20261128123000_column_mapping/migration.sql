-- CreateTable
CREATE TABLE "ColumnMapping" (
    "signature" TEXT NOT NULL PRIMARY KEY,
    "headings" TEXT NOT NULL,
    "labelColumn" INTEGER NOT NULL,
    "valueColumn" INTEGER NOT NULL,
    "rows" TEXT NOT NULL,
    "personName" TEXT NOT NULL,
    "at" DATETIME NOT NULL
);
