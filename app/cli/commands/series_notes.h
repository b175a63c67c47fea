#pragma once

#include "app/cli/commands/series_file.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace headroom::cli {

/// What the forecasts of a file of series take for granted, one sentence for all series that it
/// holds for.
class SeriesNotes {
  public:
    void add(const Series& series, const GrowthForecast& forecast);
    void tell(const Invocation& invocation) const;

  private:
    void note(const std::string& sentence, const std::string& id);

    std::vector<std::pair<std::string, std::vector<std::string>>> notes_; // sentence, series
    std::map<std::string, std::size_t> places_;
};

} // namespace headroom::cli
