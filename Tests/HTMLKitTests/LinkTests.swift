import HTMLKit
import Testing

@Suite("Links")
struct LinkTests {
    private func href(_ link: Link?) -> String? {
        link.map { link in written { $0.link(link) } }
    }

    @Test(arguments: [
        ("actions/ambition/p2-1.html", "actions/ambition/p2-1.html"), ("../index.html", "../index.html"),
        ("a b.html", "a%20b.html"), ("100%.html", "100%25.html"), ("why?.html", "why%3F.html"),
        ("#1.html", "%231.html"), ("a\\b", "a%5Cb"), ("", ""), ("a&b", "a&amp;b"), ("/root.html", "/root.html"),
    ])
    func `a relative path is made of names`(path: String, expected: String) {
        #expect(href(.relative(path)) == expected)
    }

    @Test(arguments: [
        ("javascript:alert(1)", "./javascript:alert(1)"), ("a:b/c", "./a:b/c"), ("a/b:c", "a/b:c"),
        ("//host/x", ".///host/x"), (" javascript:x", "./%20javascript:x"), ("\tx:y", "./%09x:y"),
        (" //x", "./%20//x"), ("java\nscript:x", "./java%0Ascript:x"),
    ])
    func `a relative path is never read as a scheme or a server`(path: String, expected: String) {
        #expect(href(.relative(path)) == expected)
        #expect(!Link.relative(path).isExternal)
    }

    @Test func `a link may lead to an element`() {
        #expect(href(.relative("a.html", fragment: "p2.1")) == "a.html#p2.1")
        #expect(href(.fragment("oa 1#é%")) == "#oa%201%23%C3%A9%25")
        #expect(href(.relative("", fragment: "x")) == "#x")
    }

    @Test func `a link may lead to a server, a mailbox or a telephone`() {
        #expect(href(.https("www.gov.uk/a?b=1&c=2")) == "https://www.gov.uk/a?b=1&amp;c=2")
        #expect(href(.http("example.org")) == "http://example.org")
        #expect(href(.mailto("a@b.c", subject: "A & b?")) == "mailto:a@b.c?subject=A%20%26%20b%3F")
        #expect(href(.mailto("a@b.c?cc=x@y.z")) == "mailto:a@b.c%3Fcc%3Dx@y.z")
        #expect(href(.tel("+44 (0)1904 551550")) == "tel:+4401904551550")
        for link: Link in [.https("a"), .http("a"), .mailto("a"), .tel("1")] { #expect(link.isExternal) }
        #expect(!Link.relative("a/b").isExternal && !Link.fragment("a").isExternal)
    }

    @Test(arguments: [
        "https://www.gov.uk/x?y=1#z", "HTTP://EXAMPLE.ORG", "mailto:a@b.c", "tel:01904551550", "a/b.html", "#id",
        "?page=2", "../x.html", "a/b:c", "a#b:c", "a?b:c", "/x", "Fish&chips.html", "a/R&amp;D", "a%3Ab", "x y",
    ])
    func `an untrusted address that is safe is let through as it is`(text: String) {
        #expect(Link(untrusted: text)?.address == text)
        #expect(Link(untrusted: " \u{1}" + text + "\n ")?.address == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "\u{1}javascript:x", "java\tscript:x",
        "java\nscript:x", "java\r\nscript:x", "\u{0}javascript:x", "java\u{0}script:x", "javascript\t:x",
        "javascript :x", "\u{A0}javascript:x", "\u{FEFF}javascript:x", "data:text/html,x", "DATA:image/png,x",
        "vbscript:x", "file:///etc/passwd", "ftp://x", "blob:x", "about:blank", "view-source:x", "x:y", ":x",
        "&#106;avascript:x", "&#x6A;avascript:x", "javascript&colon;x", "javascript&#58;x", "java&Tab;script:x",
        "&NewLine;javascript:x", "//host/x", "\\\\host\\x", "/\\host", "http:x", "https:/x", "https://",
        "https:///x",
        "ht\ntps://x", "mailto:", "tel:", "", " ", "\u{7F}a",
    ])
    func `an untrusted address that may run or read something is refused, however it is hidden`(text: String) {
        #expect(Link(untrusted: text) == nil)
    }

    @Test func `no address of up to four characters out of the dangerous ones is let through with an unknown scheme`() {
        let alphabet = ["j", "J", ":", "/", "\\", "\t", " ", "&", "#", ";", "\u{0}", "?"]
        var words = [""]
        for _ in 0..<4 {
            words = words.flatMap { word in alphabet.map { word + $0 } }
            for word in words {
                guard let address = Link(untrusted: word)?.address else { continue }
                let first = address.unicodeScalars.prefix { !"/?#".unicodeScalars.contains($0) }
                #expect(!first.contains(":"), "\(word.debugDescription)")
            }
        }
    }
}
