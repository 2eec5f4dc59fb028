import Archive
import Testing

@testable import Pictures

/// Whatever is changed in a picture, it is refused or made anew, and then once and for all.
@Suite struct RandomChangeTests {
    private static let icc = Array("ICC_PROFILE\0\u{1}\u{1}".utf8) + Sample.profile()
    private static let jpeg = Sample.jpeg(
        Sample.segment(0xE1, Array("Exif\0\0".utf8) + Sample.exif(6, place: true)) + Sample.segment(0xE2, icc))
    private static let png = Sample.png(
        Sample.chunk("iCCP", [65, 0, 0] + Deflate.stored(Sample.profile())) + Sample.chunk("eXIf", Sample.exif(6)))

    @Test(arguments: [jpeg, png]) func `nothing traps and what passes stays`(whole: [UInt8]) throws {
        var state: UInt32 = 1
        func number(below bound: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 8) % bound
        }
        for index in whole.indices {
            var changed = whole
            changed[index] = UInt8(number(below: 256))
            if number(below: 2) == 0 { changed.remove(at: number(below: changed.count)) }
            guard let picture = try? Picture.cleaned(changed) else { continue }
            #expect(try Picture.cleaned(picture.bytes).bytes == picture.bytes, "\(changed)")
        }
    }
}
