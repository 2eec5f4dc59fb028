import Testing

@testable import Linking

/// Initials with what makes one person of them.
struct InitialsTests {
    private func found(_ text: String) -> [String] {
        let words = NameWords(text)
        return Initials(words: words, known: ["qa", "cla", "irk", "ap"]).find()
            .map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("J.S., 14", "J.S., 14"), ("J.S. (14) moved", "J.S. (14)"), ("AB (aged 9) of Rowan House", "AB (aged 9)"),
        ("AB, aged nine", "AB, aged nine"), ("J. S., aged 14, moved", "J. S., aged 14"), ("AB, 14, moved", "AB, 14"),
        ("JTS is 14 years old", "JTS is 14 years old"), ("J.S. is 14", "J.S. is 14"),
        ("J.S. turned 16.", "J.S. turned 16"),
        ("AK, who is 11", "AK, who is 11"), ("AK (11 y/o)", "AK (11 y/o)"),
        ("AK is the only Traveller", "AK is the only"), ("K.B. has cystic fibrosis", "K.B. has cystic"),
        ("KB, a wheelchair user", "KB, a wheelchair"), ("J.S. 14", "J.S. 14"), ("T M, 15", "T M, 15"),
        ("the 14-year-old (J.S.)", "14-year-old (J.S.)"), ("a 14-year-old, J.S., asked", "14-year-old, J.S"),
        ("J.S. (Year 9)", "J.S. (Year 9)"),
        ("J.S. of Rowan House", "J.S. of Rowan House"), ("AB at Rowan Primary School", "AB at Rowan Primary"),
        ("AB, of Rowan House, asked", "AB, of Rowan House"), ("J.S. became pregnant", "J.S. became pregnant"),
        ("AB, the only wheelchair user", "AB, the only"), ("AB is pregnant", "AB is pregnant"),
        ("Amira, 14, asked", "Amira, 14"), ("Sarah B (15)", "Sarah B (15)"), ("told J.S, 14", "J.S, 14"),
        ("J, 14, told us", "J, 14"), ("“I want to stay.” – K (15)", "K (15)"), ("Child B, aged 9", "B, aged 9"),
        ("a 12-year-old, T, asked", "12-year-old, T"), ("Xanthe, aged 14", "Xanthe, aged 14"),
        ("told by M (9)", "M (9)"), ("Okon aged 12", "Okon aged 12"),
        ("“We want a say.” – J.S., 14", "J.S., 14"), ("AB (14)", "AB (14)"), ("AB was aged 9", "AB was aged 9"),
    ])
    func `initials with an age, a school, a home or something rare are found`(text: String, person: String) {
        #expect(found(text) == [person])
    }

    @Test(arguments: [
        "", "J.S.", "AB", "AP5 of Rowan House", "AP 5", "CLA (14)", "CLA aged 14", "U.K. law", "AB, 14 May 2023",
        "children aged 14", "AB aged 16 and 17", "AB aged 16 or over", "AB aged 16–17", "AB aged 16+", "AB (14%)",
        "QA, 14.",
        "e.g. 14", "IROs (14)", "3.2.A", "HR at County Hall", "J.S., 14 May", "in Q3, 14 cases", "16- and 17-year-olds",
        "seven young people in care, aged 12 to 17", "A/B testing, 14", "OA2, 14", "Sarah, in charge", "AB 14",
        "the 14 days of P.E. lessons", "BBC (3)", "SMT at Rowan House", "UNX, 12", "Option A B",
        "Grade B (14), grade C (12)", "B (5), C (14)", "Annex A (12)", "Section B, 14 items", "Vitamin D, 14 mg",
        "A 14-year-old", "I was 14", "Plan B, 12 May", "Someone aged 14", "Boys aged 14", "Pupil aged 14",
        "Option A, 12",
        "XMX and CSS, and only what is harmless",
    ])
    func `letters of something else are left alone`(text: String) { #expect(found(text) == []) }

    @Test(arguments: [
        ("js-aged-14", false), ("j-s-14", false), ("ab-9-rowan-house", false), ("mr-smith", false),
        ("jane-smith", false),
        ("amira-14", false), ("js-14", true), ("J.S. aged 14", true), ("dr-jones-letter", false),
    ])
    func `the name of a file tells who somebody is`(name: String, isPicture: Bool) {
        #expect(FileNamePeople(known: ["qa"]).isFound(in: name, isPicture: isPicture))
    }

    @Test(arguments: [
        "js-14", "qa-14", "annex-a", "2022-07-28-annex-a", "children-aged-16-17", "ms-teams", "james-street", "s1",
        "p2-1",
        "town-hall", "dr-plan", "about", "young-people", "chart-12", "jane",
    ])
    func `the name of a file that tells of nobody is left alone`(name: String) {
        #expect(!FileNamePeople(known: ["qa"]).isFound(in: name, isPicture: false))
    }

    @Test(arguments: [
        (#"see \\server\share\x.docx, p. 2"#, #"\\server\share\x.docx"#), (#"S:\CYP\Audit"#, #"S:\CYP\Audit"#),
        ("(file://server/share)", "file://server/share"), (#"\\\\server\\share"#, #"\\\\server\\share"#),
        ("S:/CYP/Audit", "S:/CYP/Audit"), ("//server/share/x", "//server/share/x"),
        ("smb://server/x", "smb://server/x"),
        ("FILE:///C:/x", "FILE:///C:/x"), (#"in "c:\users\x""#, #"c:\users\x"#),
    ])
    func `a path into the council's network is found`(text: String, path: String) {
        #expect(
            FileSharePath.find(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } == [path])
    }

    @Test(arguments: [
        "https://wexmoor.example/a", "and/or", "Ratio 3:1", #"a \ b"#, "//", #"\\"#, "mailto:x", "//wexmoor.example/a",
        #"\*not stress\*"#, "Key: value", "http://a/b", "P: 14", #"\\server"#, #"[x](\\server\x)"#, "[x](file:///c:/x)",
    ])
    func `what is no path is left alone`(text: String) { #expect(FileSharePath.find(in: text) == []) }
}
