import Testing

@testable import Pictures

@Suite struct ColourProfileTests {
    private func cleaned(_ profile: [UInt8]) throws -> [UInt8] {
        let result = try #require(ColourProfile.cleaned(profile))
        #expect(ColourProfile.cleaned(result) == result, "made anew again it stays the same")
        #expect(!Sample.isSecret(result) && result.firstRange(of: Array("SECR".utf8)) == nil)
        #expect(result.prefix(4).bigEndian == result.count)
        return result
    }

    @Test(arguments: [2, 4] as [UInt8]) func `colours stay and what is told of them goes`(version: UInt8) throws {
        let result = try cleaned(Sample.profile(version: version))
        #expect(result[128..<132].bigEndian == 9, "the colours, a name and a copyright")
        #expect(result.firstRange(of: Sample.point) != nil && result.firstRange(of: Sample.curve) != nil)
        #expect(result[24..<36].allSatisfy { $0 == 0 }, "the day on which it was made")
    }

    @Test func `a text in the place of a colour does not pass`() throws {
        let text = ColourElement.text("SECRET SECRET SECRET")
        for index in Sample.colours.indices.dropFirst() {
            var tags = Sample.colours
            tags[index].1 = text
            #expect(ColourProfile.cleaned(Sample.profile(tags: tags)) == nil)
        }
        var tags = Sample.colours
        for index in tags.indices { tags[index].1 += Sample.secret }
        _ = try cleaned(Sample.profile(tags: tags))
    }

    /// Numbers in a row behind a heading: 2 channels in, 1 out, 2 points in each direction.
    private static let plain =
        Array("mft2\0\0\0\0".utf8) + [2, 1, 2, 9] + [UInt8](repeating: 1, count: 36)
        + [0, 2, 0, 2] + [UInt8](repeating: 3, count: 2 * (2 * 2 + 4 + 2))
    /// Parts: 1 channel in, 3 out; last curves, a matrix, and first curves before a grid.
    private static let parts =
        Array("mAB \0\0\0\0".utf8) + [1, 3, 9, 9] + [0, 0, 0, 32, 0, 0, 0, 80, 0, 0, 0, 32, 0, 0, 0, 144, 0, 0, 0, 128]
        + [[UInt8]](repeating: Sample.curve + [9, 9], count: 3).joined() + [UInt8](repeating: 5, count: 48)
        + Sample.curve + [9, 9] + [2] + [UInt8](repeating: 9, count: 15) + [1, 9, 9, 9]
        + [UInt8](repeating: 6, count: 6)

    @Test(arguments: [plain, parts]) func `tables of colours stay to their last number`(table: [UInt8]) throws {
        let result = try cleaned(Sample.profile(version: 4, tags: [("A2B0", table + Sample.secret)]))
        #expect(result[128..<132].bigEndian == 3)
        let made = try #require(ColourTable(table[...]))
        #expect(result.firstRange(of: made.bytes) != nil)
        #expect(!made.bytes.contains(9), "bytes that mean nothing are zero")
        for length in table.indices { #expect(ColourTable(table.prefix(length)) == nil) }
    }

    @Test func `elements that overlap do not become many`() {
        let curve = Array("curv\0\0\0\0".utf8) + [0, 0, 0, 100] + [UInt8](repeating: 1, count: 200)
        let tags = Sample.colours.map { $0.0.hasSuffix("TRC") ? ($0.0, curve) : $0 }
        #expect(ColourProfile.cleaned(Sample.profile(tags: tags)) != nil)
        // Curves of which each begins within the one before it.
        let within = ["rTRC", "gTRC", "bTRC"].map { ($0, [UInt8](repeating: 0, count: 12)) }
        let heads = [UInt8](Array(repeating: curve.prefix(12), count: 3).joined()) + curve.dropFirst(12)
        var profile = Sample.profile(tags: Sample.colours.prefix(4) + within + [("Long", heads)])
        let place = profile.count - 6 * 16 - heads.count
        for (index, entry) in (4..<7).enumerated() {
            let offset = 132 + entry * 12 + 4
            var bytes: [UInt8] = []
            bytes.append(place + index * 12, bytes: 4)
            bytes.append(212, bytes: 4)
            profile.replaceSubrange(offset..<offset + 8, with: bytes)
        }
        #expect(ColourProfile.cleaned(profile) == nil)
    }

    @Test func `curves by a formula have as many numbers as it takes`() {
        let start = Array("para\0\0\0\0".utf8)
        for (kind, count) in [1, 3, 4, 5, 7].enumerated() {
            let numbers = [UInt8](repeating: 1, count: 4 * count)
            let curve = start + [0, UInt8(kind), 0, 0] + numbers
            #expect(ColourElement.curve((curve + Sample.secret)[...]) == curve)
            #expect(ColourElement.curve(curve.dropLast()) == nil)
        }
        #expect(ColourElement.curve((start + [0, 5] + [UInt8](repeating: 0, count: 60))[...]) == nil)
    }

    @Test func `what is no profile is passed over, and nothing traps`() {
        let profile = Sample.profile()
        for length in profile.indices { #expect(ColourProfile.cleaned(Array(profile.prefix(length))) == nil) }
        for index in profile.indices {
            for value in [0, 1, 127, 255] as [UInt8] {
                var changed = profile
                changed[index] = value
                if let result = ColourProfile.cleaned(changed) { #expect(ColourProfile.cleaned(result) == result) }
            }
        }
    }
}
