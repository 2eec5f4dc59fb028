import Testing

@testable import Linking

/// What tells in the words of a group who one of them is.
struct OneOfGroupTests {
    private func found(_ text: String) -> String? {
        let words = NameWords(text)
        return OneOfGroup.find(in: words).map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("a girl aged 15", "aged 15"), ("Two 14-year-olds asked", "14-year-olds"),
        ("my name is Sam", "my name is Sam"),
    ])
    func `an age or a name that is said is found`(text: String, expected: String) { #expect(found(text) == expected) }

    @Test(arguments: ["", "my", "aged", "The panel meets in 14 days", "They are 14 years away from it"])
    func `what tells nobody is left alone`(text: String) { #expect(found(text) == nil) }
}
