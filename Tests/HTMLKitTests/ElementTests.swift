import HTMLKit
import Testing

@Suite("Elements and attributes")
struct ElementTests {
    @Test func `an element has its attributes, then its content`() {
        #expect(written { $0.p("Hello", .class("lead"), .id("x")) } == "<p class=\"lead\" id=\"x\">Hello</p>")
        #expect(written { $0.p(.class("lead")) { $0.text("Hello") } } == "<p class=\"lead\">Hello</p>")
        #expect(
            written { $0.a("Next", .href(.relative("a.html")), .hreflang("cy")) }
                == "<a href=\"a.html\" hreflang=\"cy\">Next</a>")
    }

    @Test func `a void element has no end tag`() {
        let image = written { $0.img(.src(.relative("a.png")), .alt(""), .width(32), .height(16.5)) }
        #expect(image == "<img src=\"a.png\" alt=\"\" width=\"32\" height=\"16.5\">")
        #expect(written { $0.meta(.name("author"), .content("A")) } == "<meta name=\"author\" content=\"A\">")
    }

    @Test func `an attribute is left out where there is nothing to say`() {
        let none: String? = nil
        let link: Link? = nil
        #expect(written { $0.p(.id(none), .class(none), .data("x", none)) } == "<p></p>")
        #expect(written { $0.p(.lang(nil), .none, .id("x")) } == "<p id=\"x\"></p>")
        #expect(written { $0.a("x", .href(link)) } == "<a>x</a>")
    }

    @Test func `several names of a class have a space between them, and one that is not there leaves none`() {
        let none: String? = nil
        #expect(written { $0.p(.class("a", "b")) } == "<p class=\"a b\"></p>")
        #expect(written { $0.p(.class("a", none)) } == "<p class=\"a\"></p>")
        #expect(written { $0.p(.class(none, "b<")) } == "<p class=\"b&lt;\"></p>")
        #expect(written { $0.p(.class(none, none)) } == "<p></p>")
    }

    @Test func `every kind of value is written in double quotes`() {
        #expect(
            written { $0.p(.data("ref", "a\"b"), .tabindex(-1), .data("on")) }
                == "<p data-ref=\"a&quot;b\" tabindex=\"-1\" data-on></p>")
        #expect(written { $0.th("x", .scope(.rowgroup), .colspan(2)) } == "<th scope=\"rowgroup\" colspan=\"2\">x</th>")
        #expect(written { $0.time("x", .datetime("2022-12-31")) } == "<time datetime=\"2022-12-31\">x</time>")
        #expect(written { $0.div(.ariaCurrent(.page), .dir(.rtl)) } == "<div aria-current=\"page\" dir=\"rtl\"></div>")
        #expect(written { $0.script(.src(.relative("a.js")), .defer) } == "<script src=\"a.js\" defer></script>")
    }

    @Test func `a heading has the level that is asked for, from one to six`() {
        for (level, name) in [
            (Int.min, 1), (0, 1), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 6), (Int.max, 6),
        ] {
            #expect(written { $0.heading(level: level, "T", .id("x")) } == "<h\(name) id=\"x\">T</h\(name)>")
            #expect(written { $0.heading(level: level) { $0.text("T") } } == "<h\(name)>T</h\(name)>")
        }
    }

    @Test func `a form has its controls`() {
        let output = written { html in
            html.form(.action(.relative("find.html")), .method(.get), .role("search")) { html in
                html.label("Find", .for("q"))
                html.input(.type(.search), .id("q"), .name("q"), .spellcheck(false))
                html.select(.name("s")) { $0.option("One", .value("1")) }
                html.button("Go", .type(.submit))
            }
        }
        #expect(
            output == """
                <form action="find.html" method="get" role="search"><label for="q">Find</label>\
                <input type="search" id="q" name="q" spellcheck="false"><select name="s"><option value="1">One</option>\
                </select><button type="submit">Go</button></form>
                """)
    }

    @Test func `a drawing has numbers of at most three decimals and no exponent`() {
        let output = written { html in
            html.svg(.viewBox(0, -0.5, 24, 1e5), .ariaHidden) { html in
                html.svgTitle("T")
                html.path(.d("M0 0"))
                html.line(.x1(1.0 / 3), .y1(1.25), .x2(percent: -2.05), .y2(1e-9))
                html.rect(.x(.nan), .y(.infinity), .width(2.0005), .height(-0.0004))
                html.svgText("x", .textAnchor("middle"), .x(percent: 12.5))
            }
        }
        #expect(
            output == """
                <svg viewBox="0 -0.5 24 100000" aria-hidden="true"><title>T</title>\
                <path d="M0 0"></path><line x1="0.333" y1="1.25" x2="-2.05%" y2="0"></line>\
                <rect x="0" y="0" width="2.001" height="0"></rect>\
                <text text-anchor="middle" x="12.5%">x</text></svg>
                """)
    }
}
