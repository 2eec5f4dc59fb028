import Archive
import Foundation
import Testing

@testable import PDF

/// What is seen of a PDF that somebody else made.
struct PDFFileTests {
    /// A small PDF of two pages, with more objects and more in its root.
    private static func file(_ objects: [String] = [], root: String = "", trailer: String = "") -> [UInt8] {
        let all =
            ["<< /Type /Catalog /Pages 2 0 R \(root) >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>"]
            + ["<< /Type /Page /Parent 2 0 R >>", "<< /Type /Page /Parent 2 0 R >>"] + objects
        let written = all.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
        return Array("%PDF-1.7\n\(written)trailer << /Root 1 0 R \(trailer) >>\nstartxref\n0\n%%EOF\n".utf8)
    }

    private func fault(_ bytes: [UInt8]) -> PDFFile.Fault? {
        do throws(PDFFile.Fault) {
            _ = try PDFFile(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func `pages are counted, and a file that says nothing of itself claims nothing`() throws {
        let file = try PDFFile(Self.file())
        #expect(file.pages == 2)
        #expect(!file.isUniversal)
    }

    @Test func `a file that is tagged, has its language and title and says that it is PDF/UA claims it`() throws {
        let said = "<pdfuaid:part>1</pdfuaid:part><dc:title>T</dc:title>"
        let root = "/StructTreeRoot 5 0 R /MarkInfo << /Marked true >> /Lang (en) /Metadata 6 0 R"
        func file(_ root: String) -> [UInt8] {
            Self.file(
                [
                    "<< /Type /StructTreeRoot /ParentTree << /Nums [] >> >>",
                    "<< /Length \(said.utf8.count) >>\nstream\n\(said)\nendstream",
                ], root: root)
        }
        #expect(try PDFFile(file(root)).isUniversal)
        for part in ["/StructTreeRoot 5 0 R", "/Lang (en)", "/Marked true", "/Metadata 6 0 R"] {
            #expect(try !PDFFile(file(root.replacing(part, with: ""))).isUniversal, "\(part)")
        }
    }

    @Test(arguments: ["", "%PDF-1.7", "GIF89a", "%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF"])
    func `what is no whole PDF is broken`(text: String) {
        #expect(fault(Array(text.utf8)) == .broken)
    }

    @Test func `a file that is cut short is broken, and one that is locked is told as that`() {
        #expect(fault(Self.file().dropLast(10)) == .broken)
        #expect(fault(Self.file(trailer: "/Encrypt 9 0 R")) == .encrypted)
    }

    @Test(arguments: [
        ("<< /S /JavaScript /JS (app.alert\\(1\\)) >>", PDFFile.Extra.script),
        ("<< /S /J#61vaScript >>", .script),
        ("<< /A [<< /Next << /S /Launch /F (x.exe) >> >>] >>", .program),
        ("<< /Names << /EmbeddedFiles << /Names [] >> >> >>", .attachment),
        ("<< /Type /Filespec /EF << /F 9 0 R >> >>", .attachment),
        ("<< /Subtype /Widget /Rect [0 0 1 1] >>", .form),
        ("<< /Type /Annot /Subtype /Highlight /Rect [0 0 1 1] >>", .note),
        ("<< /Subtype /RichMedia /Rect [0 0 1 1] >>", .film),
    ])
    func `what comes along with pages is seen`(object: String, extra: PDFFile.Extra) {
        #expect(fault(Self.file([object])) == .holds(extra))
    }

    @Test func `what stands packed in a file is seen too`() throws {
        let inside = "9 0 << /S /JavaScript >>"
        let packed = Deflate.stored(Array(inside.utf8))
        var bytes = Self.file()
        let head =
            "8 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length \(packed.count) >> stream\n"
        bytes += Array(head.utf8) + packed + Array("\nendstream endobj\n%%EOF\n".utf8)
        #expect(fault(bytes) == .holds(.script))
    }

    @Test func `links are no extra, nor is a text that looks like a script`() throws {
        let link = "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://example.org) >> >>"
        #expect(try PDFFile(Self.file([link, "<< /Title (/S /JavaScript \\) /JS) >>"])).pages == 2)
    }

    @Test func `no file that was changed by chance stops the reader`() {
        let whole = Self.file(["<< /A [1 2 << /B (x) >>] >>", "<< /Length 3 >>\nstream\nabc\nendstream"])
        var state: UInt64 = 7
        for _ in 0..<3_000 {
            var bytes = whole
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = fault(bytes)
        }
    }

    @Test(arguments: [
        "<< /Length 9223372036854775807 >>\nstream\nx\nendstream",
        "<< /Length -9223372036854775808 >>\nstream\nendstream",
        "<< /Type /ObjStm /N -1 /First 9223372036854775807 >>\nstream\n1 9223372036854775807 x\nendstream",
        "<< /Type /ObjStm /N 9223372036854775807 /First 0 >>\nstream\n5 0 5 99\nendstream",
        "<< /A (a\\", "<< /A <41", "<< /A /#4", "<< /A [[[", "<< /A 99999999999999999999 0 R >>", "<<", "stream",
    ])
    func `numbers that are none and ends that are missing stop nobody`(object: String) {
        let bytes = Self.file([object])
        for end in stride(from: bytes.count, to: 0, by: -1) { _ = fault(Array(bytes[..<end]) + Array("%%EOF".utf8)) }
        _ = fault(Array("%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF\n5 0 obj\n\(object)".utf8))
    }

    @Test func `any byte may be another`() {
        let bytes = Self.file(["<< /Type /ObjStm /N 1 /First 4 >>\nstream\n7 0 << /A (b) /C <41> >>\nendstream"])
        for place in bytes.indices {
            for sign in Array("()<>[]{}/%\\ 0R9-".utf8) + [0, 255] {
                var changed = bytes
                changed[place] = sign
                _ = fault(changed)
            }
        }
    }

    @Test(arguments: [
        "/Filter /LZWDecode", "/Filter [/ASCIIHexDecode /FlateDecode]", "/DecodeParms << /Predictor 12 >>",
    ])
    func `what is packed so that nobody looks into it is not taken`(packing: String) {
        #expect(
            fault(Self.file(["<< /Type /ObjStm /N 1 /First 4 \(packing) >>\nstream\n7 0 << /A 1 >>\nendstream"]))
                == .broken)
    }
}
