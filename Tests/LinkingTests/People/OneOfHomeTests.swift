import Testing

@testable import Linking

/// Children without a name, of whom the age and the home are told.
@Suite struct OneOfHomeTests {
    private func found(_ text: String) -> [String] {
        let words = NameWords(text)
        return OneOfHome.find(in: words).map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("The twins at Rowan House, 9, moved.", "twins at Rowan House, 9"),
        ("A boy of 12 at Rowan House ran away.", "boy of 12 at Rowan House"),
        ("Two sisters (6 and 8) at Elm Road stayed together.", "sisters (6 and 8) at Elm Road"),
        ("The brothers at Rowan House, 9 and 11, moved.", "brothers at Rowan House, 9"),
        ("The triplets at Oak School, aged 7, stayed.", "triplets at Oak School, aged 7"),
        ("A 14-year-old girl from Oakfield Academy said so.", "girl from Oakfield Academy"),
        ("The twins at Rowan House moved.", "twins at Rowan House"),
        ("A pair of brothers from Elm Road came back.", "brothers from Elm Road"),
    ]) func `age and home together tell who it is`(text: String, told: String) {
        #expect(found(text) == [told])
    }

    @Test(arguments: [
        "Children aged 9 at Rowan House took part.", "Rowan House is a home for a child aged 9 to 17.",
        "A boy of 12 ran away. At Rowan House nobody knew.", "The brothers at Rowan House moved.",
        "A pair of brothers moved from the home.", "The twin aims of Rowan House are warmth and order.",
        "A child, 3 visits a year.",
        "Each child at Rowan House has 2 workers.", "A child of 12 was asked.",
        "Siblings at Oak School, 12 in all, stay.",
        "A child at Rowan House, 4 of whose workers left, moved.",
        "Every child has a room at Rowan House, 14 High Street.",
    ]) func `a group, or one of both alone, does not`(text: String) {
        #expect(found(text) == [])
    }
}
