#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Where invented customers are. `weight` are shares of all customers.
struct SampleCountry {
    std::string_view region;
    std::string_view country;
    std::string_view language;
    double weight;
    std::span<const std::string_view> legalForms;
};
std::span<const SampleCountry> sampleCountries();

struct SampleIndustry {
    std::string_view name;
    double weight;
    std::span<const std::string_view> words; // last words of company names
};
std::span<const SampleIndustry> sampleIndustries();

/// A company name composed from our word lists; the same bits give the same name. Any match with a
/// real company is chance.
std::string sampleCompanyName(std::uint64_t bits, const SampleIndustry& industry,
                              const SampleCountry& country);

/// `count` different names of people.
std::vector<std::string> samplePeople(std::uint64_t seed, int count);

} // namespace headroom
