import Foundation
import Testing

@testable import Printing

@Suite struct PDFFileTests {
    private func pages(_ text: String) -> Int? { PDFFile(Array(text.utf8))?.pages }

    @Test func `pages are counted at the root of their tree`() {
        #expect(pages("%PDF-1.4\n1 0 obj <</Type/Pages/Kids[]/Count 12>> 2 0 obj <</Count 4/Type /Pages>> %%EOF") == 12)
        // An outline counts its entries under the same name.
        #expect(pages("%PDF-1.4\n<</Type /Outlines /Count 90>> <</Type /Pages /Count\n2>>\n%%EOF\n") == 2)
    }

    @Test func `pages are found in a packed stream of objects`() throws {
        let packed = try #require(
            Data(base64Encoded: "eJwzVzBQsLHRD6ksSFXQD0hMTy3W985MKVaINgRKBCkYgUljEBmr75xfmleiYGxiZwcAh1wOGQ=="))
        let bytes =
            Array("%PDF-1.7\n1 0 obj <</Type /ObjStm/N 1/Filter /FlateDecode>>\nstream\n".utf8) + [UInt8](packed)
            + Array("\nendstream\nendobj\nstartxref\n0\n%%EOF\n".utf8)
        #expect(PDFFile(bytes)?.pages == 34)
    }

    @Test(arguments: [
        "", "%PDF-1.7", "<</Type /Pages /Count 2>> %%EOF", "%PDF-1.7 <</Type /Pages /Count 2>>",
        "%PDF-1.7 <</Type /Pages>> %%EOF", "%PDF-1.7 <</Type /Pages /Count 99999999999999999999>> %%EOF",
        "%PDF-1.7 /ObjStm stream endstream /ObjStm stream %%EOF", "%PDF-1.7 /Pages %%EOF",
    ]) func `what is none is none`(_ text: String) {
        #expect(pages(text) == nil)
    }
}
