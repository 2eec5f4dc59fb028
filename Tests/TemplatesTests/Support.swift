import Assessing
import Diagnostics
import Foundation
import Graph
import HTMLKit
import Linking
import Plan
import Reading
import Templates
import Testing

/// A site that tests render, from content on the disk.
struct TestSite {
    let plan: LinkedPlan
    let assessment: Assessment
    let words: Words
    let pages: [PageTemplate]
    /// What each page is, by its path; of two pages at one address the first.
    let rendered: [String: String]
    /// The pages for young people beside the others, which share nothing with them; none in their own edition.
    let young: [String: String]
    /// The papers as they are printed, by their paths: pages that stand alone.
    let printed: [String: String]

    /// The example of York.
    static let york = TestSite(content: "Content")
    /// The fictional council, as the public and its own board see it.
    static let wexmoor = TestSite(content: "Tests/Fixtures/wexmoor/Content")
    static let wexmoorBoard = TestSite(content: "Tests/Fixtures/wexmoor/Content", edition: "board")
    static let all = [york, wexmoor, wexmoorBoard]

    init(content folder: String, edition name: String = "public") {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        self.init(folder: root.appending(path: folder).path, edition: name)
    }

    init(folder: String, edition name: String = "public", on day: Day? = nil) {
        guard let content = ContentReader.read(folder: folder, name: "Content").content,
            let site = TestSite(of: content, edition: name, on: day)
        else { fatalError("cannot read \(folder)") }
        self = site
    }

    /// The site of a content; nil when it has no such edition.
    init?(of content: Content, edition name: String = "public", on day: Day? = nil) {
        guard let edition = Edition(name, audiences: content.site.audiences) else { return nil }
        let linked = Linker.link(Selection.select(edition, of: content)).plan
        let words = Words.english
        self.words = words
        let day = day ?? content.site.reportingDate ?? .earliest
        let assessment = linked.assess(on: day)
        self.day = day
        plan = assessment.plan
        self.assessment = assessment
        var publication = Publication(assessment, words)
        for wider in content.widerEditions(than: edition) {
            let linked = Linker.link(Selection.select(wider, of: content)).plan
            publication.wider[wider] = Publication(linked.assess(on: day), words)
        }
        pages = SitePages.all(publication)
        let all = Dictionary(pages.map(TestSite.render), uniquingKeysWith: { first, _ in first })
        let printed = Set(pages.map(\.address).filter { $0.printedReport != nil }.map(\.path))
        let isYoung = { (path: String) in !edition.isForYoungPeople && path.hasPrefix(YoungPage.folder + "/") }
        rendered = all.filter { !printed.contains($0.key) && !isYoung($0.key) }
        young = all.filter { isYoung($0.key) }
        self.printed = all.filter { printed.contains($0.key) }
    }

    private static func render(_ page: PageTemplate) -> (path: String, html: String) {
        var writer = HTMLWriter()
        page.render(&writer)
        return (page.address.path, String(decoding: writer.bytes, as: UTF8.self))
    }

    /// The day that it reports on.
    let day: Day
    /// What the search looks through.
    var searchIndex: [UInt8] { SearchIndex.bytes(Publication(assessment, words)) }

    /// The files for other programs that pages link.
    var dataFiles: Set<String> {
        let publication = Publication(assessment, words)
        return Set(
            DataFile.all(of: publication).map(\.address.path)
                + DeadlineCalendar.all(of: publication).map(\.address.path)
                + MeetingsCalendar.addresses(of: publication).map(\.path)
                + DataTables.files(of: publication).map(\.address.path))
    }

    func page(_ address: Address) -> String {
        rendered[address.path] ?? young[address.path] ?? printed[address.path] ?? ""
    }

    /// A site made of a few files, written to a temporary folder for as long as it takes to read them.
    static func written(_ files: [String: String], edition: String = "public") throws -> TestSite {
        let folder = FileManager.default.temporaryDirectory.appending(path: "goldthread-test-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var files = files
        files["site.yaml", default: "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\n"] += ""
        for (path, text) in files {
            let url = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return TestSite(folder: folder.path, edition: edition)
    }
}

/// Else a test tells of a site by everything that it holds: 79 MB, which took a fifth of the time of all tests.
extension TestSite: CustomTestStringConvertible {
    var testDescription: String { "\(plan.content.site.title.text), \(plan.edition.name)" }
}

extension String {
    /// A page without the elements that name script files; nothing else may end or begin a script.
    var withoutScriptFiles: String { replacing(#/<script src="[a-z0-9./-]+" defer></script>/#, with: "") }
}

/// The start tags of a page, read with as little as a test needs.
struct Tags {
    struct Tag {
        let name: String
        let attributes: [String: String]
    }

    let tags: [Tag]

    init(_ html: String) {
        var tags: [Tag] = []
        for part in html.split(separator: "<").dropFirst() where part.first?.isLetter == true {
            // Our own pages escape `>` in attributes.
            let tag = part.prefix { $0 != ">" }
            let name = tag.prefix { $0.isLetter || $0.isNumber }
            var attributes: [String: String] = [:]
            var rest = tag.dropFirst(name.count)
            while let equals = rest.range(of: "=\"") {
                let key = rest[..<equals.lowerBound].split(separator: " ").last.map(String.init) ?? ""
                let value = rest[equals.upperBound...].prefix { $0 != "\"" }
                attributes[key] = String(value)
                rest = rest[value.endIndex...].dropFirst()
            }
            tags.append(Tag(name: String(name), attributes: attributes))
        }
        self.tags = tags
    }

    func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }
}

extension PostRegistry {
    /// The post of a name.
    subscript(name: String) -> Index? { posts.firstIndex { $0.name.text == name } }
}
