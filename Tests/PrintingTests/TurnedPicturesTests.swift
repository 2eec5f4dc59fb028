import Foundation
import Pictures
import Plan
import Testing

@testable import Printing

@Suite struct TurnedPicturesTests {
    /// A photograph of 40 by 30 pixels that says how it is turned.
    private func photograph(_ orientation: UInt8) -> [UInt8] {
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 34] + Array("Exif\0\0MM\0*".utf8)
            + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
            + [0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0]
            + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 7, 0xFF, 0xD9]
    }

    private func taken(_ orientation: UInt8) throws -> PreparedPage {
        let file = PrintJob.File(address: .asset("a.jpg"), bytes: photograph(orientation))
        let page = #"<img src="../assets/own/a.jpg" alt="A"><svg role="img"><title>B</title></svg>"#
        return Drawings.taken(from: try PrintJob.of(page, available: [PrintJob.sheet, file]))
    }

    @Test func `in Word a photograph that is stored on its side stands in a drawing, turned`() throws {
        let prepared = try taken(6)
        #expect(prepared.files.map(\.name) == ["report-picture-1.svg", "report-drawing-1.svg"])
        #expect(String(decoding: prepared.bytes, as: UTF8.self).contains(#"<img src="report-picture-1.svg" alt="A">"#))
        let drawing = String(decoding: prepared.files[0].bytes, as: UTF8.self)
        #expect(drawing.contains(#"width="30.0" height="40.0" viewBox="0 0 30 40""#))
        #expect(drawing.contains(#"<image width="40" height="30" transform="matrix(0 1 -1 0 30 0)""#))
        let upright = try Picture.cleaned(photograph(6), saysTurn: false).bytes
        #expect(upright.count == photograph(6).count - 36, "no program turns it twice")
        #expect(drawing.contains(Data(upright).base64EncodedString()))
    }

    @Test func `one that is stored upright stays`() throws {
        let prepared = try taken(1)
        #expect(prepared.files.map(\.name) == ["report-drawing-1.svg"])
        #expect(String(decoding: prepared.bytes, as: UTF8.self).contains(#"src="../assets/own/a.jpg""#))
    }

    /// The four corners of the stored picture stand on those of what is shown.
    @Test(arguments: 2...8 as ClosedRange<UInt8>) func `the whole of a photograph is shown`(orientation: UInt8) throws {
        let drawing = String(decoding: try taken(orientation).files[0].bytes, as: UTF8.self)
        let text = try #require(drawing.firstMatch(of: /matrix\(([^)]*)\)/)).1
        let values = text.split(separator: " ").compactMap { Int($0) }
        let corners = [(0, 0), (40, 0), (0, 30), (40, 30)].map { x, y in
            [values[0] * x + values[2] * y + values[4], values[1] * x + values[3] * y + values[5]]
        }
        let size = orientation > 4 ? [30, 40] : [40, 30]
        #expect(Set(corners) == [[0, 0], [size[0], 0], [0, size[1]], size])
    }
}
