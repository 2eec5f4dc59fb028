import HTMLKit
import Testing

struct LinkQueryTests {
    @Test func `a query is encoded and stands before the fragment`() {
        let link = Link.relative("a/b.html", fragment: "c").adding(query: ["q": "x & y=\"1\"", "id": "s:P2.1"])
        #expect(link.address == "a/b.html?q=x%20%26%20y%3D%221%22&id=s%3AP2.1#c")
    }

    @Test func `the ampersand between pairs is escaped on the page`() {
        let link = Link.relative("b.html").adding(query: ["a": "1", "b": "é"])
        let html = written { $0.a("x", .href(link)) }
        #expect(html == "<a href=\"b.html?a=1&amp;b=%C3%A9\">x</a>")
    }
}
