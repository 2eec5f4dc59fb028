import Testing

@testable import Linking

/// Families that are called by their names, and what is only called so.
@Suite struct FamilyNameTests {
    private func found(_ text: String) -> [String] {
        let words = NameWords(text)
        return FamilyName.find(in: words) { $0 == "wexmoor" }.map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("The Brown family moved in May.", "Brown family"), ("We met the Okafor children.", "Okafor children"),
        ("It is hard for the Jones family, who wait.", "Jones family"),
        ("This was asked by the Patel siblings.", "Patel siblings"),
    ]) func `a name before a family is theirs`(text: String, told: String) {
        #expect(found(text) == [told])
    }

    @Test(arguments: [
        "The Family Hub opened.", "The Early Help family support team grew.", "The Wexmoor family is asked.",
        "The Brown family centre closed.", "Every Brown family stays.", "The Ukrainian family was housed.",
        "The Traveller children are seen.", "The Foster family is thanked.", "All families moved.",
    ]) func `what is called so is none`(text: String) {
        #expect(found(text) == [])
    }
}
