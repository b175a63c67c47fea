#include "planner/import/xml_stream.h"

#include "planner/base/saying.h"

#include <expat.h>

namespace headroom {
namespace {

std::string_view localName(const char* name) {
    const std::string_view text(name);
    const std::size_t colon = text.rfind(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        if (localName(pair[0]) == name) {
            return pair[1];
        }
    }
    return {};
}

struct XmlStream::State {
    explicit State(XmlHandler& xmlHandler)
        : handler(xmlHandler), parser(XML_ParserCreate(nullptr)) {}
    ~State() { XML_ParserFree(parser); }

    static State& of(void* self) { return *static_cast<State*>(self); }
    static void XMLCALL onStart(void* self, const char* name, const char** attributes) {
        of(self).handler.start(localName(name), XmlAttributes(attributes));
    }
    static void XMLCALL onEnd(void* self, const char* name) {
        of(self).handler.end(localName(name));
    }
    static void XMLCALL onText(void* self, const char* text, int length) {
        of(self).handler.text({text, static_cast<std::size_t>(length)});
    }
    static void XMLCALL onDoctype(void* self, const char*, const char*, const char*, int) {
        of(self).doctype = true;
        XML_StopParser(of(self).parser, XML_FALSE);
    }

    XmlHandler& handler;
    XML_Parser parser;
    bool doctype = false;
};

XmlStream::XmlStream(XmlHandler& handler) : state_(std::make_unique<State>(handler)) {
    XML_SetUserData(state_->parser, state_.get());
    XML_SetElementHandler(state_->parser, State::onStart, State::onEnd);
    XML_SetCharacterDataHandler(state_->parser, State::onText);
    XML_SetStartDoctypeDeclHandler(state_->parser, State::onDoctype);
}

XmlStream::~XmlStream() = default;

Result<void> XmlStream::feed(std::string_view bytes, bool last) {
    const XML_Status status = XML_Parse(
        state_->parser, bytes.data(), static_cast<int>(bytes.size()), last ? XML_TRUE : XML_FALSE);
    if (status == XML_STATUS_OK) {
        return {};
    }
    if (state_->doctype) {
        return fail(ErrorCode::UnsupportedFormat, {},
                    HEADROOM_SAY("The workbook contains a document type definition, which no "
                                 "spreadsheet program writes; it is not read."));
    }
    return fail(ErrorCode::UnsupportedFormat, {},
                HEADROOM_SAY("The workbook is damaged: its XML cannot be read. Open it in a "
                             "spreadsheet program and save it again."));
}

} // namespace headroom
