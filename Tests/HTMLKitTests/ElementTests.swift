import HTMLKit
import Testing

@Suite("Elements and attributes")
struct ElementTests {
    @Test("An element has its attributes, then its content")
    func element() {
        #expect(markup { p(.class("lead"), .id("x")) { "Hello" } } == "<p class=\"lead\" id=\"x\">Hello</p>")
        #expect(markup { td() } == "<td></td>")
        #expect(
            markup { a(.href(.relative("a.html")), .rel("next")) { "Next" } }
                == "<a href=\"a.html\" rel=\"next\">Next</a>")
    }

    @Test("A void element has no end tag")
    func void() {
        #expect(markup { br() } == "<br>")
        let image = markup { img(.src(.relative("a.png")), .alt(""), .width(32), .height(16.5), .loading(.lazy)) }
        #expect(image == "<img src=\"a.png\" alt=\"\" width=\"32\" height=\"16.5\" loading=\"lazy\">")
    }

    @Test("An attribute is left out where there is nothing to say")
    func conditional() {
        let none: String? = nil
        let link: Link? = nil
        #expect(markup { p(.id(none), .class(none), .lang(nil), .data("x", none)) } == "<p></p>")
        #expect(markup { p(.class("a", none, "b")) } == "<p class=\"a b\"></p>")
        #expect(markup { a(.href(link)) { "x" } } == "<a>x</a>")
        #expect(markup { p(.when(true, .hidden), .when(false, .id("x"))) } == "<p hidden></p>")
        let isOpen = false
        #expect(
            markup { details(isOpen ? .open : .none) { summary { "s" } } } == "<details><summary>s</summary></details>")
        #expect(markup { p(.ariaExpanded(nil), .ariaExpanded(false)) } == "<p aria-expanded=\"false\"></p>")
    }

    @Test("Every kind of value is written in double quotes")
    func values() {
        #expect(
            markup { p(.data("ref", "a\"b"), .data("n", -3), .data("on")) }
                == "<p data-ref=\"a&quot;b\" data-n=\"-3\" data-on></p>")
        #expect(markup { th(.scope(.colgroup), .colspan(2)) { "x" } } == "<th scope=\"colgroup\" colspan=\"2\">x</th>")
        #expect(markup { time(.datetime("2022-12-31")) { "x" } } == "<time datetime=\"2022-12-31\">x</time>")
        #expect(markup { nav(.ariaCurrent(.page), .dir(.rtl)) } == "<nav aria-current=\"page\" dir=\"rtl\"></nav>")
        #expect(markup { ol(.start(3), .type(.lowerLetters)) } == "<ol start=\"3\" type=\"a\"></ol>")
        #expect(markup { script(.src(.relative("a.js")), .defer) } == "<script src=\"a.js\" defer></script>")
    }

    @Test("A heading has the level that is asked for, from one to six")
    func headings() {
        for (level, name) in [
            (Int.min, 1), (0, 1), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 6), (Int.max, 6),
        ] {
            #expect(markup { heading(level: level, .id("x")) { "T" } } == "<h\(name) id=\"x\">T</h\(name)>")
        }
    }

    @Test("A form has its controls")
    func forms() {
        let output = markup {
            form(.action(.relative("find.html")), .method(.get), .role("search")) {
                label(.for("q")) { "Find" }
                input(.type(.search), .id("q"), .name("q"), .required)
                select(.name("s")) { option(.value("1"), .selected) { "One" } }
                button(.type(.submit), .disabled) { "Go" }
            }
        }
        #expect(
            output == """
                <form action="find.html" method="get" role="search"><label for="q">Find</label>\
                <input type="search" id="q" name="q" required><select name="s"><option value="1" selected>One</option>\
                </select><button type="submit" disabled>Go</button></form>
                """)
    }

    @Test("A drawing has numbers of at most three decimals and no exponent")
    func drawings() {
        let output = markup {
            svg(.viewBox(0, -0.5, 24, 1e5), .ariaHidden) {
                svgTitle { "T" }
                path(.d("M0 0"), .strokeWidth(1.0 / 3))
                polyline(.points([(x: 0, y: 1.25), (x: -2, y: 1e-9)]))
                rect(.x(.nan), .y(.infinity), .width(2.0005))
                svgText(.textAnchor("middle")) { "x" }
            }
        }
        #expect(
            output == """
                <svg viewBox="0 -0.5 24 100000" aria-hidden="true"><title>T</title>\
                <path d="M0 0" stroke-width="0.333"></path><polyline points="0 1.25 -2 0"></polyline>\
                <rect x="0" y="0" width="2.001"></rect><text text-anchor="middle">x</text></svg>
                """)
    }
}
