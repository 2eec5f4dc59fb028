import Testing

@testable import Linking

/// Names cut short, letters that do something, and whose mother somebody is.
@Suite struct ShortenedNameTests {
    private func names(_ text: String) -> [String] {
        let words = NameWords(text)
        return PersonName.find(in: words).map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    private func initials(_ text: String) -> Initials { Initials(words: NameWords(text), known: ["qa", "la", "oa"]) }

    private func doers(_ text: String) -> [String] {
        let found = initials(text)
        return found.doers().map { String(decoding: found.words.bytes[$0], as: UTF8.self) }
    }

    private func told(_ text: String) -> [String] {
        let found = initials(text)
        return found.find().map { String(decoding: found.words.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Sarah J. has rung.", "Sarah J"), ("Agreed with Sarah J.", "Sarah J"), ("Sarah J rang the school", "Sarah J"),
        ("Done – J. Hawkins", "J. Hawkins"), ("J. Hawkins –", "J. Hawkins"), ("(K. Osei)", "K. Osei"),
        ("J. Hawkins rang.", "J. Hawkins"), ("Seen by J.K. Hawkins", "J.K. Hawkins"),
        ("Sent to jo.bloggs", "jo.bloggs"),
        ("@jo.bloggs to check", "jo.bloggs"), ("sarah_jones", "sarah_jones"),
        ("k.patel@wexmoor.example", "k.patel"), ("Nan Janet helps", "Janet"), ("Social worker Sarah visits.", "Sarah"),
        ("Tyrone and his sister moved in.", "Tyrone"), ("J Hawkins rang.", "J Hawkins"),
        ("Agreed by K Osei-Bonsu.", "K Osei-Bonsu"), ("(J Hawkins)", "J Hawkins"), ("Done – R Singh", "R Singh"),
        ("Told by S Hawkins", "S Hawkins"), ("Mo F. has moved.", "Mo F"), ("Grace T. chose", "Grace T"),
    ]) func `a name that is cut short is one`(text: String, name: String) { #expect(names(text) == [name]) }

    @Test(arguments: [
        "Annex J. Families", "U.S. Army", "P.E. Lessons", "A. Families are asked", "Option K. Homes",
        "see parts A, B. Families",
        "Victoria A Ward", "chart.png", "sarah.pdf", "Sarah I met", "www.jo.bloggs.example", "Vitamin D. Children",
        "E.g. Families", "the plan of Q4. Families", "J Smith House School", "by N Yorkshire", "with T Levels",
        "(E Midlands)", "by B Roads", "A Hawkins", "I Hawkins", "Annex J Families", "the X Factor", "by C Section",
        "Mo F",
        "Group R. Families", "with S Yorkshire Police", "(W Midlands)", "Grant I",
    ]) func `what is no name is left alone`(text: String) { #expect(names(text) == []) }

    @Test(arguments: [
        ("SH to chase.", "SH"), ("Action: SH to chase the form", "SH"), ("TB will ring the school.", "TB"),
        ("SH/JB to follow up.", "SH/JB"), ("SH chasing", "SH"), ("Spoke to JB.", "JB"), ("ACTION - KT", "KT"),
        ("Lead: SJ", "SJ"), ("Owner – SJ", "SJ"), ("It sits with SH.", "SH"), ("We rang JB.", "JB"),
    ]) func `letters of whom it is told what somebody does are found`(text: String, letters: String) {
        #expect(doers(text) == [letters])
    }

    @Test(arguments: [
        "QA to check", "the LA to report", "OA2 to review", "MASH to chase", "EHM to chase", "IT-AB to check",
        "AB moved",
        "Lead: SJ Team", "AB to AC", "CD 12", "from AB to check-in", "a plan for AB",
    ]) func `letters of something else are left alone`(text: String) { #expect(doers(text) == []) }

    @Test(arguments: [
        ("K's mum was rung.", "K's mum"), ("We rang J’s school.", "J’s school"), ("KB's mum", "KB's mum"),
        ("Spoke with the mother of A.", "mother of A"),
        ("The only Traveller family in Hollin", "The only Traveller family in Hollin"),
        ("the only Polish-speaking mother in the village", "the only Polish-speaking mother in the village"),
    ]) func `whose mother somebody is, and who is the only one somewhere, is told`(text: String, person: String) {
        #expect(told(text) == [person])
    }

    @Test(arguments: [
        "Annex K's family of papers", "the LA's school", "A's and B's", "the only family hub in the north",
        "the only children in England who are asked", "the only child protection conference in May", "QA's work",
        "the only home in the village", "It's mum's",
    ]) func `what tells of nobody is not told`(text: String) { #expect(told(text) == []) }
}
