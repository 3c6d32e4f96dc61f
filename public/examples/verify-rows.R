# Checks the row_hash of every row of a file of observations: CSV, JSON, NDJSON or XLSX.
#
#   Rscript verify-rows.R annals-2023-1.0.csv
#
# Base R 4.0 or later, no packages. Ends with status 1 if a row differs from its hash.
#
# The recipe: take the cells of a row in the order of the columns, without row_hash, all of them as text; write them as a JSON
# array without spaces and without escaping Chinese; row_hash is the SHA-256 of its UTF-8 bytes. Rows whose export_format is
# empty or missing are of the first format: only the 25 columns before row_hash, and the year as a number.

json_text <- function(x) {
  x <- gsub("\\", "\\\\", enc2utf8(x), fixed = TRUE)
  x <- gsub('"', '\\"', x, fixed = TRUE)
  for (code in 1:31) {
    short <- c("\\b", "\\t", "\\n", "\\f", "\\r")[match(code, c(8, 9, 10, 12, 13))]
    x <- gsub(intToUtf8(code), if (is.na(short)) sprintf("\\u%04x", code) else short, x, fixed = TRUE)
  }
  paste0('"', x, '"')
}

# `literals`: the cells of a row as JSON, named by their columns.
array_of <- function(literals) {
  if ("export_format" %in% names(literals) && literals[["export_format"]] != '""') {
    cells <- literals[names(literals) != "row_hash"]
    bare <- !startsWith(cells, '"')
    cells[bare] <- paste0('"', cells[bare], '"')
  } else {
    cells <- literals[seq_len(match("row_hash", names(literals)) - 1)]
    cells[1] <- gsub('"', "", cells[1], fixed = TRUE)
  }
  paste0("[", paste(cells, collapse = ","), "]")
}

# R 4.5 has SHA-256 of its own; before, it is worked out here, for all texts at once.
sha256 <- function(texts) {
  bytes <- lapply(enc2utf8(texts), charToRaw)
  own <- get0("sha256sum", asNamespace("tools"))
  if (!is.null(own) && "bytes" %in% names(formals(own))) return(vapply(bytes, function(each) unname(own(bytes = each)), ""))
  words <- lapply(bytes, padded_words)
  blocks <- lengths(words) / 16
  state <- matrix(fraction_bits(sqrt(primes[1:8])), length(words), 8, byrow = TRUE)
  for (block in seq_len(max(blocks))) {
    at <- which(blocks >= block)
    w <- vapply(words[at], function(each) each[16 * (block - 1) + 1:16], numeric(16))
    state[at, ] <- (state[at, ] + compressed(state[at, , drop = FALSE], t(w))) %% 2^32
  }
  apply(state, 1, function(h) paste(sprintf("%04x%04x", as.integer(h %/% 65536), as.integer(h %% 65536)), collapse = ""))
}

padded_words <- function(bytes) {
  size <- rev(floor(length(bytes) * 8 / 256^(0:7)) %% 256)
  padded <- c(as.integer(bytes), 128, rep(0, (55 - length(bytes)) %% 64), size)
  colSums(matrix(padded, 4) * 256^(3:0))
}

# Words of 32 bits are kept as plain numbers, since an integer of R cannot be -2^31.
halves <- function(op, a, b) op(a %/% 65536, b %/% 65536) * 65536 + op(a %% 65536, b %% 65536)
xor <- function(a, b) halves(bitwXor, a, b)
and <- function(a, b) halves(bitwAnd, a, b)
right <- function(x, n) floor(x / 2^n)
turn <- function(x, n) right(x, n) + (x %% 2^n) * 2^(32 - n)

primes <- Filter(function(n) n < 4 || all(n %% 2:floor(sqrt(n)) != 0), 2:311)
fraction_bits <- function(roots) floor((roots %% 1) * 2^32)

compressed <- function(h, w) {
  for (i in 17:64) {
    s0 <- xor(xor(turn(w[, i - 15], 7), turn(w[, i - 15], 18)), right(w[, i - 15], 3))
    s1 <- xor(xor(turn(w[, i - 2], 17), turn(w[, i - 2], 19)), right(w[, i - 2], 10))
    w <- cbind(w, (w[, i - 16] + s0 + w[, i - 7] + s1) %% 2^32)
  }
  constants <- fraction_bits(primes^(1 / 3))
  for (i in 1:64) {
    s1 <- xor(xor(turn(h[, 5], 6), turn(h[, 5], 11)), turn(h[, 5], 25))
    choice <- xor(and(h[, 5], h[, 6]), and(2^32 - 1 - h[, 5], h[, 7]))
    one <- h[, 8] + s1 + choice + constants[i] + w[, i]
    s0 <- xor(xor(turn(h[, 1], 2), turn(h[, 1], 13)), turn(h[, 1], 22))
    most <- xor(xor(and(h[, 1], h[, 2]), and(h[, 1], h[, 3])), and(h[, 2], h[, 3]))
    h <- cbind((one + s0 + most) %% 2^32, h[, 1:3, drop = FALSE], (h[, 4] + one) %% 2^32, h[, 5:7, drop = FALSE])
  }
  h
}

rows_of_csv <- function(path) {
  table <- read.csv(path, colClasses = "character", na.strings = NULL, encoding = "UTF-8",
    fileEncoding = "UTF-8-BOM", check.names = FALSE)
  # A cell of apostrophes and then a sign of a formula has one apostrophe too many.
  cells <- lapply(table, function(x) ifelse(grepl("^'+[=+@\uff1d\uff0b\uff0d\uff20\t\n\r-]", x), substring(x, 2), x))
  literal_rows(as.data.frame(cells, check.names = FALSE, stringsAsFactors = FALSE))
}

literal_rows <- function(table) {
  literals <- vapply(table, json_text, character(nrow(table)))
  lapply(seq_len(nrow(table)), function(i) matrix(literals, nrow(table), dimnames = list(NULL, names(table)))[i, ])
}

# In both formats every object is on a line of its own, and its texts are written as JSON already.
rows_of_json <- function(path) {
  lines <- readLines(path, encoding = "UTF-8", warn = FALSE)
  lapply(lines[startsWith(lines, "{")], function(line) {
    pairs <- regmatches(line, gregexpr('"[a-z_]+":("([^"\\\\]|\\\\.)*"|[0-9]+)', line, perl = TRUE))[[1]]
    setNames(sub('^"[a-z_]+":', "", pairs), sub('^"([a-z_]+)".*', "\\1", pairs))
  })
}

rows_of_xlsx <- function(path) {
  folder <- tempfile()
  unzip(path, exdir = folder)
  strings <- file.path(folder, "xl", "sharedStrings.xml")
  shared <- if (file.exists(strings)) vapply(elements(whole(strings), "si"), xml_text, "", USE.NAMES = FALSE)
  rows <- lapply(elements(whole(file.path(folder, "xl/worksheets/sheet1.xml")), "row"), cells_of, shared)
  header <- vapply(rows[[1]], `[[`, "", "text")
  table <- lapply(names(header), function(at) vapply(rows[-1], function(row) plain(header[[at]], row[[at]]), ""))
  literal_rows(as.data.frame(setNames(table, header), check.names = FALSE, stringsAsFactors = FALSE))
}

whole <- function(path) {
  text <- readChar(path, file.size(path), useBytes = TRUE)
  Encoding(text) <- "UTF-8"
  text
}

elements <- function(xml, name)
  regmatches(xml, gregexpr(sprintf("(?s)<%s(?: [^>]*)?(?:/>|>.*?</%s>)", name, name), xml, perl = TRUE))[[1]]

# The cells of a row by their column letters: their text, and whether it is a number.
cells_of <- function(row, shared) {
  cells <- elements(row, "c")
  type <- ifelse(grepl('^<c [^>]*t="', cells), sub('^<c [^>]*t="([^"]*)".*', "\\1", cells), "n")
  text <- vapply(cells, xml_text, "", USE.NAMES = FALSE)
  text[type == "s"] <- shared[as.integer(text[type == "s"]) + 1]
  found <- lapply(seq_along(cells), function(i) list(text = text[i], number = type[i] == "n"))
  setNames(found, sub('^<c [^>]*r="([A-Z]+)[0-9]+".*', "\\1", cells))
}

xml_text <- function(xml) {
  inner <- regmatches(xml, gregexpr("(?s)<(t|v)(?: [^>]*)?>.*?</\\1>", xml, perl = TRUE))[[1]]
  text <- paste(gsub("^<[^>]*>|</[tv]>$", "", inner), collapse = "")
  for (code in unique(regmatches(text, gregexpr("_x[0-9A-Fa-f]{4}_|&#x?[0-9A-Fa-f]+;", text))[[1]])) {
    digits <- gsub("[_x&#;]", "", code)
    base <- if (grepl("x", code)) 16L else 10L
    text <- gsub(code, intToUtf8(strtoi(digits, base)), text, fixed = TRUE)
  }
  for (pair in list(c("&lt;", "<"), c("&gt;", ">"), c("&quot;", '"'), c("&apos;", "'"), c("&amp;", "&")))
    text <- gsub(pair[1], pair[2], text, fixed = TRUE)
  text
}

# A number or date of a spreadsheet as the text that the other formats have.
plain <- function(name, cell) {
  if (is.null(cell)) return("")
  if (!cell$number || cell$text == "") return(cell$text)
  serial <- as.numeric(cell$text)
  if (name %in% c("period_start", "period_end")) return(format(as.Date(serial, origin = "1899-12-30")))
  if (name == "approved_at") {
    ms <- round(serial * 86400000)
    day <- format(as.Date(ms %/% 86400000, origin = "1899-12-30"))
    rest <- ms %% 86400000
    return(sprintf("%sT%02d:%02d:%02d.%03dZ", day, rest %/% 3600000, rest %/% 60000 %% 60, rest %/% 1000 %% 60,
      rest %% 1000))
  }
  if (grepl("[eE]", cell$text)) format(serial, scientific = FALSE, digits = 15) else cell$text
}

readers <- list(csv = rows_of_csv, json = rows_of_json, ndjson = rows_of_json, xlsx = rows_of_xlsx)

# Returns whether all rows of a file agree.
verified <- function(path) {
  rows <- readers[[sub(".*\\.", "", path)]](path)
  stated <- vapply(rows, function(row) gsub('"', "", row[["row_hash"]]), "")
  agrees <- sha256(vapply(rows, array_of, "")) == stated
  cat(sprintf("%s: %d of %d rows agree with their hash.\n", basename(path), sum(agrees), length(rows)))
  if (!all(agrees)) cat("These do not:", paste(head(which(!agrees), 20), collapse = ", "), "\n")
  all(agrees)
}

quit(status = if (all(vapply(commandArgs(trailingOnly = TRUE), verified, TRUE))) 0 else 1)
