# cmake -DOUTPUT=schema.cpp -DFOLDER=schema "-DFILES=001_a.sql,001_b.sql" -P embed_schema.cmake
# Writes the SQL files into a source file, each with its version (the number in its name) and hash.
string(REPLACE "," ";" FILES "${FILES}")
set(entries "")
foreach(name IN LISTS FILES)
    file(READ ${FOLDER}/${name} sql)
    file(SHA256 ${FOLDER}/${name} hash)
    string(REGEX MATCH "^[0-9]+" version ${name})
    math(EXPR version "1${version} - 1000")
    string(APPEND entries "        {${version}, \"${name}\", R\"sql(${sql})sql\",\n         \"${hash}\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"planner/storage/migrations.h\"

namespace headroom {

const PlanFormat& currentFormat() {
    static const PlanFormat format{{
${entries}    }, 1};
    return format;
}

} // namespace headroom
")
