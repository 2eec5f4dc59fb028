package import Diagnostics
import Plan

/// Gives ids to the entries that have none. A number that their plan prints stays what is printed; the id is a new one, which
/// nothing of the content has ever named, so that it goes on meaning the same whatever is put between.
package struct Numbering {
    /// An id for a heading.
    package struct Given: Sendable {
        /// The heading, without its signs.
        package let heading: SourceText
        /// What the heading becomes.
        package let id: String
        package let title: String
        /// The number that is printed in its place; nil where it has none.
        package let printed: String?
    }

    /// A file, by its path in the content folder, with the headings in it that have no id.
    package struct File: Sendable {
        package let path: String
        package let source: SourceFile
        package let given: [Given]

        /// The file with the ids, and with what is printed in their place.
        package var bytes: [UInt8] {
            var result: [UInt8] = []
            let old = Array(source.text.utf8)
            var place = 0
            for given in given {
                let span = given.heading.span
                result += old[place..<span.start]
                result += Array("\(given.id) \(given.title)".utf8)
                place = span.end
                guard let printed = given.printed else { continue }
                // Signs that close the heading stay on its line.
                let end = old[place...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? old.count
                result += old[place..<end]
                place = end
                result += Array("\(lineEnd)Printed as: \(printed)".utf8)
                if end == old.count { result += Array(lineEnd.utf8) }
            }
            return result + old[place...]
        }

        private var lineEnd: String { source.text.contains("\r\n") ? "\r\n" : "\n" }
    }

    private let files: ContentFiles
    private let context: ReadingContext
    private let audiences: [String]

    /// The files of a content folder that have headings without an id; nil when there is no site that can be read.
    package static func files(folder: String, name: String) -> [File]? {
        var context = ReadingContext()
        return Numbering.files(ContentFiles.load(folder: folder, name: name, &context), context)
    }

    /// The same of files that are in memory.
    package static func files(of files: [(path: String, bytes: [UInt8])], name: String) -> [File]? {
        var context = ReadingContext()
        return Numbering.files(ContentFiles.decode(files, name: name, &context), context)
    }

    private static func files(_ files: ContentFiles, _ start: ReadingContext) -> [File]? {
        var context = start
        guard let site = files["site.yaml"].flatMap({ SiteReader.read($0, &context) }) else { return nil }
        return Numbering(files: files, context: context, audiences: site.audiences).read()
    }

    private func read() -> [File] {
        let kept = [KeptFolder.snapshots, KeptFolder.papers].flatMap(files.keptFolders).flatMap(\.files)
        let texts = files.sources.map { Array($0.file.text.utf8) } + kept.filter { Self.isText($0.path) }.map(\.bytes)
        var used = UsedIDs(texts)
        let inspections = files.documents(in: "inspections").compactMap { file, name in
            numbered(file, DocumentReader(definition: .inspection, scope: name, namesItsColumns: true), &used)
        }
        return inspections + files.folders(in: "plans").flatMap { sections(of: $0, &used) }
    }

    /// Whether a file of what is kept has words that can be looked through.
    private static func isText(_ path: String) -> Bool {
        [".md", ".csv", ".yaml", ".txt", ".html"].contains(where: path.hasSuffix)
    }

    private func sections(of name: String, _ used: inout UsedIDs) -> [File] {
        let folder = "plans/" + name
        let tables = files.tables(in: folder)
        var context = context
        guard let file = files[folder + "/plan.md"],
            let plan = PlanReader.read(file, name: name, audiences: audiences, files: tables, &context)
        else { return [] }
        let reader = DocumentReader(definition: .section, scope: name, columns: plan.columns, files: tables)
        return files.documents(in: folder).filter { $0.name != "plan" }.compactMap { numbered($0.file, reader, &used) }
    }

    private func numbered(_ file: SourceFile, _ reader: DocumentReader, _ used: inout UsedIDs) -> File? {
        var context = context
        guard let document = reader.read(file, &context), !document.withoutID.isEmpty else { return nil }
        let beginning =
            document.front.text(.section).map { $0.text + "." }
            ?? document.entries.lazy.filter { !$0.isGroup }.map(\.id.text).first(where: LocalID.isRecognisable).map(
                UsedIDs.letters) ?? "R"
        let given = document.withoutID.map { missing in
            Given(
                heading: missing.heading, id: used.next(missing.groupID.map(UsedIDs.letters) ?? beginning),
                title: missing.title.text,
                printed: missing.printed?.text)
        }
        let path = String(file.path.dropFirst(files.name.utf8.count + 1))
        return File(path: path, source: file, given: given)
    }
}
