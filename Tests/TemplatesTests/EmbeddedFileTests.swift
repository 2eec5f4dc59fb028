import CLook
import Foundation
import Plan
import Testing

@testable import Templates

/// The styles, scripts and drawings that a web designer edits, and what of them stands in the program.
struct EmbeddedFileTests {
    private static let styles =
        StyleSheet.parts + PageSheet.allCases.flatMap(\.parts) + YoungSheet.parts + GallerySheet.parts + [
            .paper, .issuedPaper, .pack, .leaflet, .drawingsOnPaper,
        ]
    private static let scripts = Scripts.siteParts + Scripts.searchParts
    private static let drawings =
        Drawing.allCases.map(\.file) + PlainState.allCases.map(\.file) + Mark.Shape.all.map(\.file)

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Templates")

    /// What stands in the files of a folder and the folders within it, by their paths.
    static func files(_ name: String) throws -> [String: [UInt8]] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: name).path)
        let files = try paths.filter { $0.contains(".") }.map { path in
            (path, [UInt8](try Data(contentsOf: folder.appending(path: name).appending(path: path))))
        }
        return Dictionary(uniqueKeysWithValues: files)
    }

    @Test func `what is shown is what stands in the files, and every file is shown`() throws {
        let shown: [(String, Set<[UInt8]>)] = [
            ("Styles", Set(Self.styles.map(\.bytes))), ("Scripts", Set(Self.scripts.map(\.bytes))),
            ("Drawings", Set(Self.drawings.map(\.bytes))),
        ]
        for (name, bytes) in shown {
            let files = try Self.files(name)
            let others = files.filter { !bytes.contains($0.value) }.keys.sorted()
            #expect(others == [], "in Templates/\(name), and not in what is shown")
            let isAll = bytes.isSubset(of: files.values)
            #expect(isAll, "\(name)")
        }
    }

    @Test func `every file is plain text without a mark before it`() throws {
        let white = Set("\t\r\n".unicodeScalars)
        for (path, file) in try ["Styles", "Scripts", "Drawings"].flatMap({ Array(try Self.files($0)) }) {
            let text = String(validating: file, as: UTF8.self)
            let isPlain = text?.unicodeScalars.allSatisfy { $0.value >= 0x20 || white.contains($0) } ?? false
            #expect(isPlain && !file.starts(with: [0xEF, 0xBB, 0xBF]), "\(path)")
        }
    }

    @Test func `a sheet closes what it opens`() throws {
        for (path, file) in try Self.files("Styles") {
            let css = String(decoding: file, as: UTF8.self).replacing(/(?s)\/\*.*?\*\//, with: "")
                .replacing(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/, with: "")
            let isOpen = css.contains(/["']|\/\*|\*\//)
            #expect(!isOpen, "\(path)")
            for (open, close) in ["{": "}", "(": ")", "[": "]"] as [Character: Character] {
                #expect(css.count { $0 == open } == css.count { $0 == close }, "\(path): \(open)")
            }
            #expect(css.last { !$0.isWhitespace } == "}", "\(path)")
        }
    }

    @Test func `a script can stand before and behind others, and loses only comments`() throws {
        for (path, file) in try Self.files("Scripts") {
            let lines = String(decoding: file, as: UTF8.self).split(whereSeparator: \.isNewline)
            #expect(lines.allSatisfy { line in line.count { $0 == "`" }.isMultiple(of: 2) }, "\(path): a long text")
            #expect(lines.last { !$0.hasPrefix("//") }?.hasSuffix(";") == true, "\(path): the last line goes on")
        }
    }

    @Test(arguments: [
        ("a {\r\n\tcolor: red;\r\n}\r\n", "a{color:red}"),
        ("a { color: red }", "a{color:red}"),
        ("", ""),
        (#"a { content: "\" /* kept */ \\"; color: red }"#, #"a{content:"\" /* kept */ \\";color:red}"#),
        ("a { color: red } /* left open", "a{color:red}"),
        (#"a { content: "\"#, #"a{content:"\"#),
        ("main  a :hover,\n b { x: calc(1px + 2px) }", "main a :hover,b{x:calc(1px + 2px)}"),
    ])
    func `space and comments go, quotes stay`(_ rules: String, _ compact: String) {
        #expect(String(decoding: CompactStyle.make(Array(rules.utf8)), as: UTF8.self) == compact)
    }
}
