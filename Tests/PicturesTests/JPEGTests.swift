import Testing

@testable import Pictures

@Suite struct JPEGTests {
    private func cleaned(_ bytes: [UInt8]) throws -> Picture {
        let picture = try Picture.cleaned(bytes)
        #expect(try Picture.cleaned(picture.bytes).bytes == picture.bytes, "made anew again it stays the same")
        #expect(!Sample.isSecret(picture.bytes))
        return picture
    }

    @Test func `a picture that holds nothing else stays as it is`() throws {
        let picture = try cleaned(Sample.jpeg())
        #expect(picture.bytes == Sample.jpeg())
        #expect((picture.format, picture.width, picture.height) == (.jpeg, 40, 30))
    }

    @Test func `what programs and cameras write is left out`() throws {
        let named = [
            (0xE1, Sample.exif()), (0xE1, Array("Exif\0\0".utf8) + Sample.exif()),
            (0xE1, Array("http://ns.adobe.com/xap/1.0/\0SECRET".utf8)), (0xED, Array("Photoshop 3.0\0SECRET".utf8)),
            (0xE2, Array("MPF\0SECRET".utf8)), (0xE0, Array("JFXX\0SECRET".utf8)), (0xEE, Array("SECRET".utf8)),
            (0xFE, Sample.secret), (0xDC, Sample.secret), (0xF0, Sample.secret), (0xFD, Sample.secret),
        ]
        let numbered = (0xE0...0xEF).map { ($0, Sample.secret) }
        for (marker, data) in named + numbered {
            let segment = Sample.segment(UInt8(marker), data)
            #expect(try cleaned(Sample.jpeg(segment)).bytes == Sample.jpeg(), "\(marker)")
            #expect(try cleaned(Sample.jpeg(more: segment)).bytes == Sample.jpeg(), "\(marker) behind the scan")
        }
    }

    @Test func `nothing is left of what stands behind the end`() throws {
        let film = Sample.secret + [0xFF, 0xD9]
        #expect(try cleaned(Sample.jpeg() + film).bytes == Sample.jpeg())
        #expect(try cleaned(Sample.jpeg() + Sample.jpeg(Sample.segment(0xFE, film))).bytes == Sample.jpeg())
    }

    @Test(arguments: 1...8, [false, true]) func `a picture stays turned as it was`(value: Int, isLittle: Bool) throws {
        let exif = Array("Exif\0\0".utf8) + Sample.exif(value, isLittle: isLittle)
        // Another one behind it counts for nothing.
        let other = Array("Exif\0\0".utf8) + Sample.exif(value == 3 ? 6 : 3)
        let picture = try cleaned(Sample.jpeg(Sample.segment(0xE1, exif) + Sample.segment(0xE1, other)))
        #expect(picture.orientation.rawValue == value)
        #expect([picture.width, picture.height] == (value > 4 ? [30, 40] : [40, 30]))
        #expect(try Picture.cleaned(picture.bytes).orientation.rawValue == value)
        #expect(picture.bytes.count - Sample.jpeg().count == (value == 1 ? 0 : 36))
    }

    @Test(arguments: [0, 9, 255, 65535]) func `a turn that there is not is none`(value: Int) throws {
        let exif = Sample.segment(0xE1, Array("Exif\0\0".utf8) + Sample.exif(value))
        #expect(try cleaned(Sample.jpeg(exif)).bytes == Sample.jpeg())
    }

    @Test func `the picture knows whether it told its place`() throws {
        func told(_ data: [UInt8]) throws -> Bool { try cleaned(Sample.jpeg(Sample.segment(0xE1, data))).hadPlace }
        #expect(try told(Array("Exif\0\0".utf8) + Sample.exif(6, place: true)))
        #expect(try told(Array("http://ns.adobe.com/xap/1.0/\0 exif:GPSLatitude=\"53,57N\"".utf8)))
        #expect(try !told(Array("Exif\0\0".utf8) + Sample.exif(6)))
    }

    @Test func `density and transform are kept without what comes with them`() throws {
        let jfif = Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72]
        let adobe = Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0]
        let small = jfif + [1, 2] + Sample.secret
        let picture = try cleaned(
            Sample.jpeg(Sample.segment(0xEE, adobe + [1] + Sample.secret) + Sample.segment(0xE0, small)))
        #expect(
            picture.bytes == Sample.jpeg(Sample.segment(0xE0, jfif + [0, 0]) + Sample.segment(0xEE, adobe + [1])))
    }

    @Test func `the profile of the colours is put together and cleaned`() throws {
        let name = Array("ICC_PROFILE\0".utf8)
        let profile = Sample.profile()
        let first = Sample.segment(0xE2, name + [1, 2] + profile[..<200])
        let second = Sample.segment(0xE2, name + [2, 2] + profile[200...])
        let expected = name + [1, 1] + (try #require(ColourProfile.cleaned(profile)))
        #expect(try cleaned(Sample.jpeg(second + first)).bytes == Sample.jpeg(Sample.segment(0xE2, expected)))
        // Decoders pass over one of which a part is missing.
        for parts in [first, second, first + first] {
            #expect(try cleaned(Sample.jpeg(parts)).bytes == Sample.jpeg())
        }
    }

    @Test func `several scans and bytes that fill up are read`() throws {
        let scans = Sample.segment(0xC4, Sample.codes) + [0xFF, 0xFF] + Sample.segment(0xDA, Sample.scan) + [9, 9]
        let kept = Sample.segment(0xC4, Sample.codes) + Sample.segment(0xDA, Sample.scan) + [9, 9]
        #expect(try cleaned(Sample.jpeg([0xFF, 0xFF], more: scans)).bytes == Sample.jpeg(more: kept))
    }

    @Test func `a picture that is cut off anywhere is refused`() {
        let whole = Sample.jpeg(Sample.segment(0xE1, Array("Exif\0\0".utf8) + Sample.exif(6)))
        for length in whole.indices {
            #expect(throws: PictureFault.notWhole) { try Picture.cleaned(Array(whole.prefix(length))) }
        }
    }

    private static let broken: [(String, [UInt8])] = [
        ("a second beginning", Sample.jpeg([0xFF, 0xD8])), ("a mark outside a scan", Sample.jpeg([0xFF, 0xD0])),
        ("bytes between segments", Sample.jpeg(Sample.secret)),
        ("a second frame", Sample.jpeg(Sample.segment(0xC0, Sample.frame))),
        ("a length beyond the end", Sample.jpeg([0xFF, 0xFE, 0xFF, 0xFF])),
        ("a length of one", Sample.jpeg([0xFF, 0xFE, 0, 1])),
        ("a lossless frame", Sample.jpeg(Sample.segment(0xC3, Sample.frame))),
        ("text behind a table", Sample.jpeg(Sample.segment(0xDB, Sample.quantities + Sample.secret))),
        ("text behind codes", Sample.jpeg(Sample.segment(0xC4, Sample.codes + Sample.secret))),
        ("text in an interval", Sample.jpeg(Sample.segment(0xDD, [0, 1] + Sample.secret))),
        (
            "a scan without data",
            [0xFF, 0xD8] + Sample.segment(0xC0, Sample.frame) + Sample.segment(0xDA, Sample.scan) + [0xFF, 0xD9]
        ),
        ("a scan without a frame", [0xFF, 0xD8] + Sample.segment(0xDA, Sample.scan) + Sample.coded + [0xFF, 0xD9]),
        ("no scan", [0xFF, 0xD8] + Sample.segment(0xC0, Sample.frame) + [0xFF, 0xD9]),
        (
            "text in a frame",
            [0xFF, 0xD8] + Sample.segment(0xC0, Sample.frame + Sample.secret) + Sample.jpeg().suffix(30)
        ),
        ("a scan of another component", Sample.jpeg(more: Sample.segment(0xDA, [1, 2, 0, 0, 63, 0]) + [1])),
        ("text in a scan's heading", Sample.jpeg(more: Sample.segment(0xDA, Sample.scan + Sample.secret) + [1])),
    ]

    @Test(arguments: broken) func `what makes no sense is refused`(name: String, bytes: [UInt8]) {
        #expect(throws: PictureFault.notWhole, "\(name)") { try Picture.cleaned(bytes) }
    }
}
