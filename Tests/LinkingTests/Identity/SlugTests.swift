import Plan
import Testing

@Suite("A name becomes part of an address")
struct SlugTests {
    @Test(arguments: [
        ("P2.1", "p2-1"), ("Head of A & B", "head-of-a-b"), ("  a  ", "a"), ("a--b__c", "a-b-c"), ("-a-", "a"),
        ("Children's", "childrens"), ("Children’s", "childrens"), ("a/b\\c:d", "a-b-c-d"), ("../..", "x"),
        ("", "x"), ("!", "x"), ("2022/23", "2022-23"), ("16–25", "16-25"), ("a\u{0}b", "a-b"), ("A\nB", "a-b"),
    ])
    func `in lower case, with dashes for what else stands in it`(name: String, slug: String) {
        #expect(Slug.make(name) == slug)
    }

    @Test(arguments: ["con", "CON", "Nul", "aux", "prn", "COM1", "lpt9", "con.", " aux "])
    func `never with a name that Windows keeps for itself`(name: String) {
        #expect(Slug.make(name) == name.lowercased().filter { $0.isLetter || $0.isNumber } + "-x")
    }

    @Test(arguments: ["console", "com10", "con-1", "nulls"])
    func `whole where only a part is kept`(name: String) { #expect(Slug.make(name) == name) }

    @Test func `with letters of other scripts told apart`() {
        #expect(Slug.make("Zoë") != Slug.make("Zo"))
        #expect(Slug.make("Ж") != Slug.make("Д"))
        #expect(Slug.make("平成") != Slug.make("令和"))
    }

    @Test func `not too long, and long ones still apart`() {
        let name = String(repeating: "very long ", count: 20)
        let slugs = (1...200).map { Slug.make(name + "\($0)") }
        #expect(slugs.allSatisfy { $0.count <= Slug.maximumLength })
        #expect(Set(slugs).count == slugs.count)
        #expect(Slug.make(name) == Slug.make(name))
    }

    @Test func `from any text, safely and always the same`() {
        var generator = Generator(seed: 11)
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        for _ in 0..<5_000 {
            var name = ""
            for _ in 0..<Int.random(in: 0...90, using: &generator) {
                let limit: UInt32 = Bool.random(using: &generator) ? 0x7F : 0x1_FFFF
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) {
                    name.unicodeScalars.append(scalar)
                }
            }
            let slug = Slug.make(name)
            #expect((1...Slug.maximumLength).contains(slug.count))
            #expect(slug.allSatisfy(allowed.contains))
            #expect(slug.first != "-" && slug.last != "-")
            #expect(Slug.make(name) == slug)
        }
    }
}
