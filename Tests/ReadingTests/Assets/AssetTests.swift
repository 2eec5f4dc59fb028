import Diagnostics
import Plan
import Testing

@testable import Reading

/// Files of `assets/`: what passes, what is refused, and how large pictures are.
struct AssetTests {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 40, 0, 0, 0, 30, 1, 0, 0, 0, 0, 0x76, 0xA6, 0x61, 0x70, 0, 0, 0, 12] + Array("IDAT".utf8)
        + [0x78, 0xDA, 0x63, 0x60, 0x18, 0x7A, 0, 0, 0, 0xB4, 0, 1, 0xB1, 0xAF, 0x5C, 0x4C, 0, 0, 0, 0]
        + Array("IEND".utf8) + [0xAE, 0x42, 0x60, 0x82]
    static let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 1, 1, 0x11, 0]
        + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 7, 0xFF, 0xD9]
    static let svg = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h1"/></svg>"#

    private func site(_ files: [String: [UInt8]], page: String = "") -> Reading {
        var sources = Sources.page(page)
        for (name, bytes) in files { sources["assets/" + name] = bytes }
        return sources.read()
    }

    @Test func `pictures have their sizes`() {
        let reading = site(["a.png": AssetTests.png, "b.jpg": AssetTests.jpeg, "c.svg": Array(AssetTests.svg.utf8)])
        #expect(reading.told == [])
        #expect(
            reading.content?.assets.map { "\($0.name) \($0.width)x\($0.height)" } == [
                "a.png 40x30", "b.jpg 40x30", "c.svg 40x30",
            ])
    }

    @Test func `a picture that is cut off anywhere is refused and nothing traps`() {
        for (name, whole) in [
            ("a.png", AssetTests.png), ("b.jpg", AssetTests.jpeg), ("c.svg", Array(AssetTests.svg.utf8)),
        ] {
            for length in whole.indices {
                #expect(site([name: Array(whole.prefix(length))]).problems.map(\.severity) == [.error])
            }
        }
    }

    @Test func `a picture is one of its ending`() {
        let reading = site(["a.png": AssetTests.jpeg, "b.jpg": AssetTests.png, "c.jpeg": AssetTests.jpeg])
        #expect(reading.problems.map(\.id) == ["bad-asset", "bad-asset"])
    }

    /// Exif data: turned to the right, and a list of places with a latitude.
    private static let exif: [UInt8] =
        Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 2, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
        + [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 34, 0, 1, 0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 0]

    @Test func `what a photograph tells is left out, and what told the place is noted`() throws {
        let exif = [0xFF, 0xE1, 0, UInt8(AssetTests.exif.count + 2)] + AssetTests.exif
        let comment = [0xFF, 0xFE, 0, 8] + Array("SECRET".utf8)
        let reading = site(["a.jpg": AssetTests.jpeg.prefix(2) + exif + comment + AssetTests.jpeg.dropFirst(2)])
        #expect(reading.told == ["picture-with-place 1:1 this says where it was taken, which is not published"])
        let asset = try #require(reading.content?.assets.first)
        #expect((asset.width, asset.height) == (30, 40), "as it is shown, which is turned")
        #expect(asset.bytes.firstRange(of: Array("SECRET".utf8)) == nil)
        #expect(asset.bytes.count == AssetTests.jpeg.count + 36, "how it is turned is left")
    }

    @Test func `a drawing loses its comments`() throws {
        let svg = "<!-- Made by A --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><!--\nof B > C -->"
        let reading = site(["a.svg": Array((svg + "<path d=\"M0 0h1\"/><!----></svg><!-- end -->\n").utf8)])
        #expect(reading.told == [])
        let kept = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg>\n"
        #expect(String(decoding: try #require(reading.content?.assets.first).bytes, as: UTF8.self) == kept)
    }

    @Test(arguments: ["a b.png", "A.png", "con.png", "com1.png", "a.b.png", "ä.png", ".png"])
    func `names that do not work in addresses are refused`(name: String) {
        #expect(site([name: AssetTests.png]).problems.map(\.id) == ["bad-asset"])
    }

    @Test func `too large is refused, and is not also missing`() {
        let large = AssetTests.png + [UInt8](repeating: 0, count: 500 * 1024)
        let reading = site(["a.png": large], page: "![A](assets/a.png)\n")
        #expect(reading.told == ["bad-asset 1:1 this file has 501 KB; 500 KB is the most"])
    }

    @Test func `pictures of texts must be there`() {
        let reading = site(
            ["a.png": AssetTests.png],
            page: "![A](assets/a.png) ![B](assets/b.png) ![C](https://x.org/c.png) ![](assets/a.png)\n")
        #expect(reading.problems.map(\.id) == ["unknown-asset", "unsafe-link", "missing-alt-text"])
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<a href=\"https://x.org\"><path/></a>", "<foreignObject/>",
        "<image href=\"#a\"/>",
        "<use href=\"https://x.org/a.svg#b\"/>", "<use xlink:href=\"data:image/svg+xml,x\"/>",
        "<path onclick=\"a()\"/>",
        "<path ONLOAD=\"a()\"/>", "<path style=\"fill:url(https://x.org)\"/>", "<path fill=\"url('//x.org/a#b')\"/>",
        "<style>@import 'a.css';</style>", "<style>a{b:\\75rl(x)}</style>", "<style>p{b:url(x.png)}</style>",
        "<style>p{b:&#117;rl(x.png)}</style>", "<animate attributeName=\"href\" to=\"javascript:a()\"/>", "<set/>",
        "<g xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
        "<path id=\"&evil;\"/>", "&evil;", "<![CDATA[<script>]]>", "<?xml-stylesheet href=\"a\"?>", "<!ENTITY a \"b\">",
        "<path a=\"1\" a=\"2\"/>", "<path a=1/>", "<path a=\"<\"/>", "</g>", "<g>", "<path a=\"1\"b=\"2\"/>",
        "<iframe/>", "<style>a{background:image-set('x.png' 1x)}</style>",
    ])
    func `hostile drawings are refused`(part: String) {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\(part)</svg>"
        let problems = site(["a.svg": Array(svg.utf8)]).problems
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { ["unsafe-svg", "bad-asset"].contains($0.id) })
    }

    @Test(arguments: [
        "<!DOCTYPE svg [<!ENTITY a \"b\">]>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "text", "<script/>", "",
    ])
    func `what is before or instead of a drawing is refused`(text: String) {
        #expect(site(["a.svg": Array((text + "<path/>").utf8)]).problems.map(\.severity) == [.error])
    }

    @Test func `an ordinary drawing passes`() {
        let svg = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a mark --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
              width="40px" height="30" role="img" aria-label="Anytown&#39;s mark"><title>A &amp; B</title>
            <defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
            <style>.a { fill: url(#g); font: 1em "Gill Sans" }</style>
            <g transform="translate(1 2)"><rect class="a" style="fill: url('#g')"/><use xlink:href="#m"/></g><g id="m"/></svg>

            """
        #expect(site(["a.svg": Array(svg.utf8)]).told == [])
    }

    @Test(arguments: [
        ("p { color: red } /* url(http://x.org) */", true), ("a::after { content: \"\\201C url(x)\" }", true),
        ("p { background: url(a.png) }", true), ("p { background: url( 'a.png' ) }", true),
        ("p { background: url(b.png) }", false), ("p { background: URL(//x.org/a.png) }", false),
        ("p { background: u\\72l(x) }", false), ("@import url(a.png);", false), ("@IMPORT 'x';", false),
        ("p { color: red } /*", false), ("p { content: \"", false), ("</style><script>", false),
        ("@font-face { src: url(https://x.org/a.woff) }", false), ("p { a: src('x') }", false),
    ])
    func `the council's styles ask nothing of others`(css: String, passes: Bool) {
        let reading = site(["a.png": AssetTests.png, "extra.css": Array(css.utf8)])
        #expect(reading.problems.map(\.id) == (passes ? [] : ["unsafe-styles"]))
        #expect((reading.content?.assets.contains { $0.name == "extra.css" } ?? false) == passes)
    }
}
