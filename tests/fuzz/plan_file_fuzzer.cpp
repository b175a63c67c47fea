// Opens, checks, loads and writes a sound plan with changes made to its bytes. An input is a list
// of changes: four bytes where (big-endian, modulo the file's size), one byte how many, the new
// bytes. An input that begins with "RAW" is the file itself.
#include "planner/storage/plan_file.h"
#include "tests/planner/storage/faulty_disk.h"
#include "tests/planner/storage/sample_plan.h"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string_view>

using namespace headroom;

namespace {

PlanContent smallRichPlan() {
    PlanContent plan = test::richPlan();
    plan.memory["page"] = "short";
    return plan;
}

struct Workshop {
    test::FaultyDisk disk; // never fails here; spares the real one its syncs
    std::filesystem::path folder;
    PlanContent plan = smallRichPlan();
    std::string sound;

    Workshop() {
        std::string name = (std::filesystem::temp_directory_path() / "headroom-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr)
            std::abort();
        folder = name;
        if (!PlanFile::create(folder / "sound.headroom", plan))
            std::abort();
        std::ifstream file(folder / "sound.headroom", std::ios::binary);
        sound.assign(std::istreambuf_iterator<char>(file), {});
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    ~Workshop() {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
    }
};

std::string changed(std::string bytes, std::string_view changes) {
    while (changes.size() > 5) {
        std::size_t where = 0;
        for (int i = 0; i < 4; ++i)
            where = where << 8 | static_cast<unsigned char>(changes[static_cast<std::size_t>(i)]);
        std::size_t count = static_cast<unsigned char>(changes[4]);
        changes.remove_prefix(5);
        count = std::min(count, changes.size());
        where %= bytes.size();
        count = std::min(count, bytes.size() - where);
        bytes.replace(where, count, changes.substr(0, count));
        changes.remove_prefix(count);
    }
    return bytes;
}

/// What can be loaded after the digests were verified must be what was stored.
void require(bool condition) {
    if (!condition)
        std::abort();
}

void use(const std::filesystem::path& path, const PlanContent* expected) {
    const auto file = PlanFile::open(path, OpenMode::ReadWrite);
    if (!file)
        return;
    const auto content = (*file)->load();
    require(expected == nullptr || !content || test::difference(*expected, *content).empty());
    (void)(*file)->load(Trust::AsIs);
    (void)(*file)->check();
    const bool readOnly = (*file)->readOnly();
    const bool written = (*file)->write({Remember{"fuzzed", "yes"}}).has_value();
    require(!readOnly || !written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Workshop workshop;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto path = workshop.folder / "plan.headroom";
    const bool raw = input.starts_with("RAW");
    {
        std::error_code none;
        std::filesystem::remove(path, none);
        std::ofstream file(path, std::ios::binary);
        if (raw)
            file << input.substr(3);
        else
            file << changed(workshop.sound, input);
    }
    use(path, raw ? nullptr : &workshop.plan);
    return 0;
}
