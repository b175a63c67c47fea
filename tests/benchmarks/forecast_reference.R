# R's forecasts (package forecast: ets, thetaf and their mean) on the same series files and with the
# same measures as forecast_benchmark: Rscript forecast_reference.R FILE [EVERY [even|odd]]
# Every EVERY-th series; with a half, of the even or odd ones only. Prints OWA, sMAPE, MASE and the
# coverage of the limits of ets.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
every <- if (length(arguments) > 1) as.integer(arguments[2]) else 1L
half <- if (length(arguments) > 2) arguments[3] else "both"
lines <- readLines(arguments[1])

naive2 <- function(x, h) {
  m <- frequency(x)
  if (m == 1 || length(x) < 3 * m) return(rep(as.numeric(tail(x, 1)), h))
  r <- acf(x, lag.max = m, plot = FALSE)$acf[-1]
  limit <- 1.645 * sqrt((1 + 2 * sum(r[-m]^2)) / length(x))
  if (abs(r[m]) <= limit) return(rep(as.numeric(tail(x, 1)), h))
  parts <- decompose(x, type = "multiplicative")
  start <- cycle(x)[1]
  index <- rep(parts$figure[((start - 1 + 0:(m - 1)) %% m) + 1], length.out = length(x) + h)
  as.numeric(tail(x, 1)) / index[length(x)] * index[length(x) + 1:h]
}

errors <- function(actual, forecast, scale) {
  c(mean(200 * abs(actual - forecast) / pmax(abs(actual) + abs(forecast), 1e-12)),
    mean(abs(actual - forecast)) / scale)
}

sums <- list(naive2 = c(0, 0), ets = c(0, 0), thetaf = c(0, 0), mean = c(0, 0))
inside <- c(0, 0); steps <- 0; count <- 0
began <- proc.time()[[1]]
for (i in seq_along(lines)) {
  if ((i - 1) %% every != 0) next
  if (half != "both" && (i - 1) %% 2 != (half == "odd")) next
  v <- as.numeric(strsplit(trimws(lines[i]), " +")[[1]][-1])
  m <- v[1]; n <- v[2]; h <- v[3]
  x <- ts(v[3 + 1:n], frequency = m)
  actual <- v[3 + n + 1:h]
  scale <- mean(abs(diff(x, lag = if (n > m) m else 1)))
  if (!(scale > 0)) next
  fit <- forecast(ets(x), h = h, level = c(80, 95))
  theta <- thetaf(x, h = h)$mean
  forecasts <- list(naive2 = naive2(x, h), ets = fit$mean, thetaf = theta,
                    mean = (fit$mean + theta) / 2)
  for (name in names(sums))
    sums[[name]] <- sums[[name]] + errors(actual, as.numeric(forecasts[[name]]), scale)
  inside <- inside + c(sum(actual >= fit$lower[, 1] & actual <= fit$upper[, 1]),
                       sum(actual >= fit$lower[, 2] & actual <= fit$upper[, 2]))
  steps <- steps + h
  count <- count + 1
}
seconds <- proc.time()[[1]] - began
for (name in names(sums))
  cat(sprintf("%-8s OWA %.4f, sMAPE %.3f, MASE %.3f\n", name,
              mean(sums[[name]] / sums$naive2), sums[[name]][1] / count, sums[[name]][2] / count))
cat(sprintf("%d series; limits of ets: coverage 80 %% %.3f, 95 %% %.3f; %.1f ms CPU a series\n",
            count, inside[1] / steps, inside[2] / steps, 1000 * seconds / count))
