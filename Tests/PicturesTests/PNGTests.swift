import Archive
import Testing

@testable import Pictures

@Suite struct PNGTests {
    private func cleaned(_ bytes: [UInt8]) throws -> Picture {
        let picture = try Picture.cleaned(bytes)
        #expect(try Picture.cleaned(picture.bytes).bytes == picture.bytes, "made anew again it stays the same")
        #expect(!Sample.isSecret(picture.bytes))
        return picture
    }

    @Test func `a picture that holds nothing else stays as it is`() throws {
        let picture = try cleaned(Sample.png())
        #expect(picture.bytes == Sample.png())
        #expect((picture.format, picture.width, picture.height) == (.png, 40, 30))
    }

    @Test(arguments: ["tEXt", "zTXt", "iTXt", "tIME", "sPLT", "hIST", "dSIG", "prVt", "caBX", "iDOT", "fcTL"])
    func `what programs write is left out`(type: String) throws {
        let chunk = Sample.chunk(type, Sample.secret)
        #expect(try cleaned(Sample.png(chunk)).bytes == Sample.png())
        #expect(try cleaned(Sample.png(more: chunk)).bytes == Sample.png())
    }

    @Test func `nothing is left of what stands behind the end or behind the pixels`() throws {
        #expect(try cleaned(Sample.png() + Sample.secret).bytes == Sample.png())
        #expect(try cleaned(Sample.png(pixels: Sample.pixels + Sample.secret)).bytes == Sample.png())
        let parts = Sample.chunk("IDAT", Sample.secret)
        #expect(try cleaned(Sample.png(more: parts)).bytes == Sample.png())
    }

    @Test func `pixels in several parts become one`() throws {
        let first = Array(Sample.pixels.prefix(20))
        let rest = Array(Sample.pixels.dropFirst(20))
        #expect(try cleaned(Sample.png(pixels: first, more: Sample.chunk("IDAT", rest))).bytes == Sample.png())
    }

    @Test(.timeLimit(.minutes(5))) func `lists within lists are read in a moment`() throws {
        var exif = Array("MM\0*\0\0\0\u{8}".utf8) + [0xFF, 0xFF]
        for _ in 0..<0xFFFF { exif += [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8] }
        _ = try cleaned(Sample.png(Sample.chunk("eXIf", exif)))
    }

    @Test(arguments: 1...8) func `a picture stays turned as it was`(value: Int) throws {
        let exif = Sample.chunk("eXIf", Sample.exif(value, place: true))
        for bytes in [Sample.png(exif), Sample.png(more: exif)] {
            let picture = try cleaned(bytes)
            #expect(picture.orientation.rawValue == value)
            #expect([picture.width, picture.height] == (value > 4 ? [30, 40] : [40, 30]))
            #expect(picture.hadPlace)
        }
    }

    @Test func `what bears on the look is kept, in its order`() throws {
        let before =
            Sample.chunk("gAMA", [0, 0, 0xB1, 0x8F]) + Sample.chunk("cHRM", [UInt8](repeating: 1, count: 32))
            + Sample.chunk("sRGB", [0]) + Sample.chunk("sBIT", [5, 5, 5]) + Sample.chunk("cICP", [9, 16, 0, 1])
            + Sample.chunk("PLTE", [1, 2, 3, 4, 5, 6]) + Sample.chunk("tRNS", [0]) + Sample.chunk("bKGD", [1])
            + Sample.chunk("pHYs", [0, 0, 1, 0, 0, 0, 1, 0, 1])
        let bytes = Sample.png(before, header: Sample.indexed)
        #expect(try cleaned(bytes).bytes == bytes)
    }

    @Test func `a profile loses its name and what it says`() throws {
        let profile = try #require(ColourProfile.cleaned(Sample.profile()))
        let chunk = Sample.chunk("iCCP", Sample.secret + [0, 0] + Deflate.stored(Sample.profile()))
        let expected = Sample.chunk("iCCP", Array("colour\0\0".utf8) + Deflate.stored(profile))
        #expect(try cleaned(Sample.png(chunk)).bytes == Sample.png(expected))
        for broken in [Sample.secret, Sample.secret + [0, 0] + Sample.secret, Sample.secret + [0, 1], []] {
            #expect(try cleaned(Sample.png(Sample.chunk("iCCP", broken))).bytes == Sample.png())
        }
    }

    @Test(arguments: [(1, 1, 4), (3, 5, 55), (8, 8, 207)])
    func `an interlaced picture is whole when all its passes are`(width: UInt8, height: UInt8, count: Int) throws {
        let header: [UInt8] = [0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 1]
        let bytes = Sample.png(header: header, pixels: Deflate.stored([UInt8](repeating: 0, count: count)))
        #expect(try cleaned(bytes).bytes == bytes)
        let short = Deflate.stored([UInt8](repeating: 0, count: count - 1))
        #expect(throws: PictureFault.notWhole) { try Picture.cleaned(Sample.png(header: header, pixels: short)) }
    }

    @Test func `a picture that moves is told`() {
        let control = Sample.chunk("acTL", [0, 0, 0, 2, 0, 0, 0, 0])
        #expect(throws: PictureFault.moves) { try Picture.cleaned(Sample.png(control)) }
    }

    @Test func `a picture that is cut off or damaged anywhere is refused`() {
        let whole = Sample.png(Sample.chunk("tEXt", Sample.secret))
        for index in whole.indices {
            #expect(throws: PictureFault.notWhole) { try Picture.cleaned(Array(whole.prefix(index))) }
            var damaged = whole
            damaged[index] ^= 0x10
            #expect(throws: PictureFault.self) { try Picture.cleaned(damaged) }
        }
    }

    private static let palette = Sample.chunk("PLTE", [1, 2, 3])
    private static let gamma = Sample.chunk("gAMA", [0, 0, 1, 1])
    private static let broken: [(String, [UInt8])] = [
        ("no pixels", PNGReader.signature + Sample.chunk("IHDR", Sample.header) + Sample.chunk("IEND")),
        ("no header", PNGReader.signature + Sample.chunk("IDAT", Sample.pixels) + Sample.chunk("IEND")),
        ("a second header", Sample.png(Sample.chunk("IHDR", Sample.header))),
        ("a part that a decoder must know", Sample.png(Sample.chunk("SECR", Sample.secret))),
        ("pixels in two places", Sample.png(more: gamma + Sample.chunk("IDAT", [1]))),
        ("colours behind the pixels", Sample.png(header: Sample.indexed, more: palette)),
        ("no colours", Sample.png(header: Sample.indexed)), ("colours in grey", Sample.png(palette)),
        ("half a colour", Sample.png(Sample.chunk("PLTE", [1, 2]), header: Sample.indexed)),
        ("a gamma that is too long", Sample.png(Sample.chunk("gAMA", [0, 0, 1, 1] + Sample.secret))),
        ("two gammas", Sample.png(gamma + gamma)), ("a gamma behind the pixels", Sample.png(more: gamma)),
        ("a gamma behind the colours", Sample.png(palette + gamma, header: Sample.indexed)),
        (
            "more that is clear than colours",
            Sample.png(palette + Sample.chunk("tRNS", [1, 2]), header: Sample.indexed)
        ),
        ("no side", Sample.png(header: [0, 0, 0, 0] + Sample.header.dropFirst(4))),
        ("sides without end", Sample.png(header: [0x7F, 255, 255, 255, 0x7F, 255, 255, 255, 16, 6, 0, 0, 0])),
        ("a depth that there is not", Sample.png(header: Array(Sample.header.prefix(8)) + [3, 0, 0, 0, 0])),
        ("too few pixels", Sample.png(pixels: Deflate.stored([0]))),
        ("too many pixels", Sample.png(pixels: Deflate.stored([UInt8](repeating: 0, count: 181)))),
        ("pixels that are none", Sample.png(pixels: Sample.secret)),
    ]

    @Test(arguments: broken) func `what makes no sense is refused`(name: String, bytes: [UInt8]) {
        #expect(throws: PictureFault.notWhole, "\(name)") { try Picture.cleaned(bytes) }
    }
}
