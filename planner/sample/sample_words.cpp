#include "planner/sample/sample_words.h"

#include "planner/base/random.h"

#include <array>
#include <cctype>
#include <set>

namespace headroom {
namespace {

using Words = std::string_view;

constexpr std::array<Words, 76> openings = {
    "Acorn",   "Almond",  "Anchor",   "Badger",  "Bamboo",  "Barley",  "Basil",   "Bramble",
    "Bronze",  "Cactus",  "Camel",    "Candle",  "Canyon",  "Chalk",   "Cherry",  "Cliff",
    "Clover",  "Comet",   "Copse",    "Coyote",  "Crane",   "Cypress", "Daisy",   "Dapple",
    "Dune",    "Elm",     "Fable",    "Feather", "Fennel",  "Finch",   "Gable",   "Garnet",
    "Ginger",  "Gravel",  "Hawthorn", "Heather", "Hemlock", "Hickory", "Ibis",    "Ivory",
    "Jasper",  "Kestrel", "Lantern",  "Larch",   "Laurel",  "Linden",  "Lotus",   "Magpie",
    "Mango",   "Marble",  "Meadow",   "Moss",    "Nettle",  "Nutmeg",  "Olive",   "Otter",
    "Paprika", "Pebble",  "Pepper",   "Plover",  "Poplar",  "Puffin",  "Quartz",  "Rapids",
    "Reed",    "Robin",   "Rustic",   "Sable",   "Sorrel",  "Sparrow", "Spindle", "Teal",
    "Thistle", "Tundra",  "Walnut",   "Yarrow"};

constexpr std::array<Words, 64> endings = {
    "barn",  "bay",    "bell",  "bloom", "branch", "cast",   "chord",  "cove",  "den",    "edge",
    "fall",  "farm",   "flow",  "frame", "garden", "glade",  "guard",  "hall",  "heath",  "hollow",
    "house", "island", "keep",  "kiln",  "knot",   "lake",   "leaf",   "lock",  "loom",   "market",
    "mist",  "moor",   "nest",  "pass",  "path",   "plain",  "pool",   "press", "ring",   "rise",
    "rock",  "roof",   "sail",  "sand",  "shade",  "sky",    "span",   "spire", "spring", "square",
    "step",  "tide",   "tower", "trail", "tree",   "tunnel", "valley", "vault", "wall",   "wave",
    "wharf", "wheel",  "wind",  "wing"};

constexpr std::array<Words, 60> givenNames = {
    "Adaeze",  "Akira",  "Alba",  "Anika",   "Arjun",  "Astrid", "Bastian", "Bruno",  "Camila",
    "Dalia",   "Dario",  "Eero",  "Elena",   "Emil",   "Esme",   "Felix",   "Freya",  "Gabriel",
    "Giulia",  "Hamza",  "Hugo",  "Imani",   "Ingrid", "Isaac",  "Ivana",   "Jamal",  "Jana",
    "Joaquín", "Julia",  "Kaito", "Karin",   "Kwame",  "Leila",  "Luca",    "Malik",  "Maren",
    "Marta",   "Milan",  "Mina",  "Nils",    "Nora",   "Olga",   "Oskar",   "Pilar",  "Quentin",
    "Rafael",  "Renata", "Rohan", "Sara",    "Sofia",  "Stefan", "Tariq",   "Teresa", "Thiago",
    "Tilda",   "Viktor", "Wanda", "Xiomara", "Yusuf",  "Zuzana"};

constexpr std::array<Words, 60> familyNames = {
    "Achebe",  "Albrecht", "Almeida",  "Andersson", "Aydin",    "Baptiste", "Becker",  "Bellini",
    "Brandt",  "Calloway", "Cardoso",  "Chandra",   "Costa",    "Delgado",  "Demir",   "Dimitrov",
    "Dubois",  "Ekström",  "Ferreira", "Fontaine",  "Fraser",   "Fujita",   "Gallo",   "Garnier",
    "Ghosh",   "Hansen",   "Hartmann", "Hayashi",   "Herrera",  "Jain",     "Kaya",    "Kimura",
    "Kovač",   "Larsen",   "Lehmann",  "Leone",     "Malhotra", "Marín",    "Mensah",  "Murphy",
    "Nair",    "Navarro",  "Nielsen",  "Novak",     "Obi",      "Osei",     "Pereira", "Petrov",
    "Popescu", "Reyes",    "Ricci",    "Sato",      "Silva",    "Sokolov",  "Takeda",  "Torres",
    "Varga",   "Vidal",    "Walsh",    "Yamada"};

constexpr std::array<Words, 3> american = {"Inc.", "LLC", "Corp."};
constexpr std::array<Words, 2> british = {"Ltd", "plc"};
constexpr std::array<Words, 3> german = {"GmbH", "AG", "GmbH & Co. KG"};
constexpr std::array<Words, 2> french = {"SARL", "S.A.S."};
constexpr std::array<Words, 2> dutch = {"B.V.", "N.V."};
constexpr std::array<Words, 1> nordic = {"AB"};
constexpr std::array<Words, 2> spanish = {"S.L.", "S.A."};
constexpr std::array<Words, 1> australian = {"Pty Ltd"};
constexpr std::array<Words, 2> japanese = {"K.K.", "株式会社"};
constexpr std::array<Words, 1> singaporean = {"Pte. Ltd."};
constexpr std::array<Words, 1> indian = {"Pvt. Ltd."};
constexpr std::array<Words, 2> latin = {"S.A.", "Ltda."};

constexpr std::array<SampleCountry, 15> countries = {{
    {"NA", "United States", "English", 0.45, american},
    {"NA", "Canada", "English", 0.05, american},
    {"NA", "Canada", "French", 0.01, american},
    {"EMEA", "United Kingdom", "English", 0.12, british},
    {"EMEA", "Germany", "German", 0.09, german},
    {"EMEA", "France", "French", 0.05, french},
    {"EMEA", "Netherlands", "English", 0.03, dutch},
    {"EMEA", "Sweden", "English", 0.02, nordic},
    {"EMEA", "Spain", "Spanish", 0.02, spanish},
    {"APAC", "Australia", "English", 0.05, australian},
    {"APAC", "Japan", "Japanese", 0.03, japanese},
    {"APAC", "Singapore", "English", 0.02, singaporean},
    {"APAC", "India", "English", 0.02, indian},
    {"LATAM", "Mexico", "Spanish", 0.02, latin},
    {"LATAM", "Brazil", "Portuguese", 0.02, latin},
}};

constexpr std::array<Words, 4> software = {"Systems", "Apps", "Software", "Cloud"};
constexpr std::array<Words, 4> finance = {"Capital", "Savings", "Finance", "Insurance"};
constexpr std::array<Words, 4> health = {"Health", "Clinics", "Medical", "Dental"};
constexpr std::array<Words, 4> making = {"Industries", "Machines", "Components", "Tools"};
constexpr std::array<Words, 4> retail = {"Stores", "Retail", "Goods", "Outlets"};
constexpr std::array<Words, 4> advice = {"Partners", "Advisers", "Consulting", "Associates"};
constexpr std::array<Words, 4> publicly = {"Council", "Agency", "District", "Trust"};
constexpr std::array<Words, 4> education = {"Schools", "College", "Academy", "Learning"};
constexpr std::array<Words, 4> transport = {"Logistics", "Freight", "Haulage", "Couriers"};
constexpr std::array<Words, 4> energy = {"Energy", "Power", "Solar", "Heat"};

constexpr std::array<SampleIndustry, 10> industries = {{
    {"Software", 0.20, software},
    {"Financial Services", 0.14, finance},
    {"Healthcare", 0.13, health},
    {"Manufacturing", 0.13, making},
    {"Retail", 0.11, retail},
    {"Professional Services", 0.09, advice},
    {"Public Sector", 0.07, publicly},
    {"Education", 0.06, education},
    {"Logistics", 0.04, transport},
    {"Energy", 0.03, energy},
}};

template <class List>
std::string pick(Random& random, const List& words) {
    return std::string(words[static_cast<std::size_t>(random.below(words.size()))]);
}

std::string capitalised(std::string word) {
    word.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(word.front())));
    return word;
}

} // namespace

std::span<const SampleCountry> sampleCountries() {
    return countries;
}

std::span<const SampleIndustry> sampleIndustries() {
    return industries;
}

std::string sampleCompanyName(std::uint64_t bits, const SampleIndustry& industry,
                              const SampleCountry& country) {
    Random random(bits);
    const double kind = random.uniform();
    std::string name = pick(random, openings);
    if (kind < 0.55)
        name += pick(random, endings);
    else if (kind < 0.80)
        name += " " + capitalised(pick(random, endings));
    else if (kind < 0.92) {
        const std::string second = pick(random, openings);
        name += pick(random, endings) + " & " + second;
    } else
        name += "-" + capitalised(pick(random, endings));
    if (random.below(5) < 3)
        name += " " + pick(random, industry.words);
    if (random.below(4) < 3)
        name += " " + pick(random, country.legalForms);
    return name;
}

std::vector<std::string> samplePeople(std::uint64_t seed, int count) {
    Random random(seed);
    std::set<std::string> taken;
    std::vector<std::string> people;
    while (people.size() < static_cast<std::size_t>(count)) {
        std::string name = pick(random, givenNames);
        if (people.size() > 1000) // more people than plain names would carry
            name += std::string(" ") + static_cast<char>('A' + random.below(26)) + ".";
        name += " " + pick(random, familyNames);
        if (taken.insert(name).second)
            people.push_back(name);
    }
    return people;
}

} // namespace headroom
