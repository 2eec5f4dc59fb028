import Testing

@testable import Readability

@Suite struct PassiveTests {
    private func passives(_ text: String) -> [String] {
        TextSentence.sentences(of: text).flatMap { PassiveVoice.find(in: $0) }.map { piece($0, of: text) }
    }

    @Test(arguments: [
        ("The plan was agreed by the board.", "was agreed"), ("You will be told why.", "be told"),
        ("It has been carefully checked.", "been carefully checked"),
        ("They aren’t always asked.", "aren’t always asked"),
        ("Homes are being built.", "being built"), ("You’re given a key.", "You’re given"),
        ("Were you asked about it?", "Were you asked"), ("How are they chosen?", "are they chosen"),
        ("Some get moved by us.", "get moved"), ("The school was re-opened.", "was re-opened"),
        ("It was underlined twice.", "was underlined"), ("She was interested by it.", "was interested by"),
        ("You are called to the board.", "are called"), ("The date was not kept.", "was not kept"),
    ])
    func `a form of be or get before a participle is passive`(text: String, expected: String) {
        #expect(passives(text).map { expected.hasPrefix($0) } == [true], "\(passives(text))")
    }

    @Test(arguments: [
        "She is interested in it.", "You are used to it.", "The door was red.", "There are mixed views.",
        "It is in need of help.", "You are looked after.", "The group is called Speak Up.", "We were indeed late.",
        "You get trained staff.", "You get involved.", "You have got left over food.", "It is unchanged.",
        "He was a hundred.", "The plan is well-planned.", "They are here. Asked twice, they came.",
        "That is what you are, asked or not.", "We are meant to help.", "She is family supported.", "I was born there.",
        "We have asked you.", "You asked us, and we did it.", "It is a closed door.",
    ])
    func `what only looks passive is left alone`(text: String) {
        #expect(passives(text) == [])
    }
}
