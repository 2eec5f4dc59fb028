import Archive
import Testing
import XML

@testable import Word

/// Documents that somebody made to do harm, or that something broke.
@Suite struct HostileTests {
    private func fault(_ bytes: [UInt8]) -> WordFault? {
        do throws(WordFault) { _ = try Letterhead(bytes) { $0 } } catch { return error }
        return nil
    }

    private func fault(_ name: String, _ text: String) -> WordFault? {
        var office = Office()
        office[name] = text
        return fault(office.bytes)
    }

    @Test func `a part that unpacks to very much is refused before it is unpacked`() {
        let bomb = [UInt8](repeating: UInt8(ascii: " "), count: 80 << 20)
        #expect(fault(Office().with("word/styles.xml", bomb).bytes) == .tooLarge)
        #expect(fault(Office().with("word/any.xml", bomb).bytes) == .tooLarge)
        let many = Office().with("a", Array(bomb[..<(30 << 20)])).with("b", Array(bomb[..<(30 << 20)]))
        #expect(fault(many.with("c", Array(bomb[..<(30 << 20)])).bytes) == .tooLarge)
    }

    @Test(arguments: [
        "styles", "header1", "document", "settings", "numbering", "theme/theme1", "_rels/document.xml.rels",
    ])
    func `a part that declares entities is refused`(part: String) {
        let name = part.hasSuffix("rels") ? "word/" + part : "word/\(part).xml"
        #expect(fault(name, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>") == .declaration(name))
    }

    @Test func `a part without end is refused`() {
        let deep = String(repeating: "<w:tbl>", count: 100_000)
        #expect(fault("word/header1.xml", "<w:hdr \(Office.spaces)>\(deep)") == .largePart("word/header1.xml"))
        let long = String(repeating: "<w:p/>", count: 300_000)
        #expect(fault("word/header1.xml", "<w:hdr \(Office.spaces)>\(long)</w:hdr>") == .largePart("word/header1.xml"))
        #expect(fault("word/header1.xml", "<w:hdr \(Office.spaces)><w:p>") == .brokenPart("word/header1.xml"))
    }

    @Test(.timeLimit(.minutes(5))) func `many faults are told by their first, and soon`() throws {
        var office = Office(
            header: "<w:p>" + (0..<9_000).map { Office.field("X\($0)") }.joined() + "</w:p>",
            footer: "<w:p>" + (0..<9_000).map { Office.picture("r:embed=\"rId\($0)\"") }.joined() + "</w:p>")
        office["word/_rels/footer1.xml.rels"] = Office.relations(
            (0..<9_000).map { .init(id: "rId\($0)", kind: "image", target: "media/\($0).png") })
        #expect(try office.look().refusals.count == 40)
    }

    @Test func `a document without its parts is none`() {
        for name in ["_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/header1.xml"] {
            var office = Office()
            office[name] = nil
            #expect(fault(office.bytes) == .broken, "\(name)")
        }
        #expect(fault("word/header1.xml", "<w:p \(Office.spaces)/>") == .broken)
        #expect(fault("word/document.xml", "<document/>") == .broken)
        #expect(fault("word/document.xml", "<w:document xmlns:w=\"\(WordNames.strict)\"/>") == .strict)
        var strict = Office()
        for name in ["_rels/.rels", "word/_rels/document.xml.rels"] {
            strict[name] = strict[name]?.replacing(WordNames.relationships, with: WordNames.strictRelationships)
        }
        strict["word/document.xml"] = "<w:document xmlns:w=\"\(WordNames.strict)\"/>"
        #expect(fault(strict.bytes) == .strict)
        #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .older)
        #expect(fault([]) == .broken)
    }

    @Test(arguments: [
        "file:///c:/header.xml", "//server/header.xml", "..\\header1.xml", "../../header1.xml", "http://x/header.xml",
        "", "/",
    ])
    func `a header that stands elsewhere is none`(target: String) {
        var office = Office()
        office["word/_rels/document.xml.rels"] = Office.relations([.init(id: "rId7", kind: "header", target: target)])
        #expect(fault(office.bytes) == .broken)
    }

    @Test func `names that are no letters of ours are seen through`() throws {
        // Another prefix, entities for letters, and another encoding say the same.
        let field = "<q:fldSimple q:instr=\"&#68;AT&#x45;\"/><q:r><q:instrText>x</q:instrText></q:r>"
        let text = "<q:hdr xmlns:q=\"\(WordNames.main)\"><q:p>\(field)</q:p></q:hdr>"
        var office = Office()
        office["word/header1.xml"] = text
        #expect(try office.look().refusals.map(\.thing) == [.field("DATE")])
        let wide: [[UInt8]] = text.utf16.map { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let other = office.with("word/header1.xml", [0xFE, 0xFF] + wide.joined())
        #expect(try other.look().refusals.map(\.thing) == [.field("DATE")])
        #expect(
            fault("word/header1.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + text)
                == .brokenPart("word/header1.xml"))
    }

    @Test func `whatever is changed in a document, what is taken is known`() throws {
        var random = Random()
        let parts = ["word/header1.xml", "word/styles.xml", "word/document.xml", "word/_rels/document.xml.rels"]
        var office = Office(
            header: Office.paragraph(Office.field("PAGE") + Office.picture("r:embed=\"rId1\"")),
            relations: [.init(id: "rId1", kind: "image", target: "media/a.png")])
        office["word/styles.xml"] =
            "<w:styles \(Office.spaces)><w:style w:styleId=\"a\"><w:rPr><w:b/></w:rPr></w:style></w:styles>"
        office = office.with("word/media/a.png", [0x89, 0x50])
        let whole = parts.map { Array((office[$0] ?? "").utf8) }
        let pieces = whole.map { $0.split(separator: UInt8(ascii: "<")).map(Array.init) }
        for _ in 0..<400 {
            let part = random.next(parts.count)
            var changed = pieces[part]
            for _ in 0...random.next(3) {
                let from = pieces[random.next(parts.count)]
                changed[random.next(changed.count)] = from[random.next(from.count)]
            }
            let text = changed.map { [UInt8(ascii: "<")] + $0 }.joined()
            guard let look = try? office.with(parts[part], Array(text)).look() else { continue }
            let package = try WordPackage(look.bytes, most: 1 << 20)
            for name in package.names where name.hasSuffix(".rels") {
                let tree = try #require(try package.tree(of: name))
                #expect(tree.elements.allSatisfy { $0["TargetMode"] == nil })
            }
            for name in package.names where name.hasPrefix("word/header") {
                let tree = try #require(try package.tree(of: name))
                #expect(tree.all("w:instrText") == [])
                #expect(tree.all("w:fldSimple").allSatisfy { WordField(instruction: $0["w:instr"] ?? "") != nil })
            }
        }
    }
}

/// The same numbers in every run.
private struct Random {
    private var state: UInt64 = 7

    mutating func next(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(count, 1)
    }
}
