#include "app/cli/messages.h"

#include <cstdio>

namespace headroom::cli {

void Invocation::print(const std::string& text) const {
    std::fputs(text.c_str(), stdout);
    if (!text.ends_with('\n'))
        std::fputc('\n', stdout);
}

void Invocation::print(const Json& document) const {
    print(document.dump(2, ' ', false, Json::error_handler_t::replace));
}

void Invocation::note(const std::string& text) const {
    if (!quiet)
        std::fprintf(stderr, "%s\n", text.c_str());
}

int Invocation::refuse(const Error& error) const {
    std::fprintf(stderr, "%s\n", sentenceFor(error).c_str());
    return exitCodeFor(error);
}

} // namespace headroom::cli
