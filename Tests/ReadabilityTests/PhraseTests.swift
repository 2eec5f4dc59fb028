import Testing

@testable import Readability

@Suite struct PhraseTests {
    private func found(_ phrases: [String], except allowed: [String] = [], in text: String) -> [String] {
        let finder = PhraseFinder(phrases, except: allowed)
        return TextSentence.sentences(of: text).flatMap { finder.find(in: $0) }
            .map { "\(piece($0.range, of: text)) \($0.phrase)" }
    }

    @Test(arguments: [
        (["placement"], "Your Placements and placement.", ["Placements 0", "placement 0"]),
        (["contact"], "Contacting is not contact, nor “Contact’s” end.", ["contact 0", "Contact’s 0"]),
        (["looked after child"], "Looked-after children’s homes", ["Looked-after children’s 0"]),
        (["care leaver", "leaver"], "care  leavers and leavers", ["care  leavers 0", "leavers 1"]),
        (["care", "care leaver"], "Care leaver care", ["Care leaver 1", "care 0"]),
        (["looked after"], "He looked, after all.", []), (["LAC"], "LACs lack a LAC, lac", ["LACs 0", "LAC 0"]),
        (["IT"], "it is IT", ["IT 0"]), (["e.g."], "Ask, e.g. me", ["e.g 0"]),
        (["family"], "families", ["families 0"]), (["bus"], "buses bus", ["bus 0"]), (["", "…"], "any … text", []),
        (["process"], "processes", ["processes 0"]), (["respite care"], "respite. Care", []),
    ])
    func `phrases are found as whole words`(phrases: [String], text: String, expected: [String]) {
        #expect(found(phrases, in: text) == expected)
    }

    @Test func `nothing is found within what may be said`() {
        #expect(found(["carer"], except: ["foster carer"], in: "Foster carers are carers") == ["carers 0"])
        #expect(found(["home"], except: ["home"], in: "a home") == [])
    }
}
