# Reads the CSV, JSON and NDJSON of a site in R, and compares them with each other as text.
#   Rscript scripts/readers/tables.R http://localhost:3000
# Debian: apt-get install r-base-core r-cran-jsonlite
if (!requireNamespace("jsonlite", quietly = TRUE)) {
  cat("skipped: needs r-cran-jsonlite\n")
  quit()
}
site <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(site)) stop("Give the address of the site.")

fetched <- function(format) {
  file <- tempfile()
  download.file(paste0(site, "/api/v1/observations.", format), file, quiet = TRUE, mode = "wb")
  file
}

csv <- fetched("csv")
guessed <- read.csv(csv, fileEncoding = "UTF-8-BOM")
text <- read.csv(csv, colClasses = "character", fileEncoding = "UTF-8-BOM")
json <- jsonlite::fromJSON(fetched("json"))
ndjson <- jsonlite::stream_in(file(fetched("ndjson"), encoding = "UTF-8"), verbose = FALSE)
rows <- if (is.data.frame(json)) json else Filter(is.data.frame, json)[[1]]

cat(R.version.string, " jsonlite", as.character(packageVersion("jsonlite")), "\n")
cat("read.csv:", dim(text), " first column:", names(text)[1], " release_version is", class(guessed$release_version), "\n")
cat("JSON:", dim(rows), " NDJSON:", dim(ndjson), "\n")
stopifnot(
  identical(rows$row_hash, text$row_hash),
  identical(ndjson$row_hash, text$row_hash),
  setequal(names(ndjson), names(text))
)
cat("ok\n")
