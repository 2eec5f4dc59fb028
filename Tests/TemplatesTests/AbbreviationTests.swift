import Foundation
import Graph
import Plan
import Testing

/// Abbreviations are explained at their first use on every page, where a finger, a key and paper reach the explanation.
struct AbbreviationTests {
    private static let glossary = """
        - term: DQIP
          stands for: Driving <Quality> & "Performance"
        - term: IRO
          stands for: Independent Reviewing Officer
        - term: ePEP
          stands for: electronic Personal Education Plan
        - term: COVID
          stands for: Coronavirus disease
        - term: dip sampling
          meaning: Looking at records.
        """

    private func page(_ text: String, title: String = "About") throws -> String {
        let site = try TestSite.written([
            "glossary.yaml": AbbreviationTests.glossary,
            "pages/about.md": "---\npage: about\ntitle: About\n---\n" + text,
            "plans/p/plan.md": "---\nplan: p\ntitle: \(title)\nstate: agreed\n---\n",
        ])
        return title == "About" ? site.page(.page("about")) : site.page(.plan("p"))
    }

    @Test func `the first use is a link to the glossary, the second is not`() throws {
        let page = try page("The DQIP and the DQIP.\n\n- DQIP again\n")
        let link =
            #"<a class="abbr" href="../glossary.html#term-dqip" title="Driving &lt;Quality&gt; &amp; &quot;Performance&quot;">DQIP</a>"#
        #expect(page.contains("The \(link) and the DQIP."))
        #expect(page.components(separatedBy: "class=\"abbr\"").count == 2)
    }

    @Test func `plurals and unusual letters are known`() throws {
        let page = try page("Two IROs and an ePEP, then one IRO.")
        #expect(
            page.contains(
                #"Two <a class="abbr" href="../glossary.html#term-iro" title="Independent Reviewing Officer">IROs</a>"#)
        )
        #expect(page.contains(">ePEP</a>, then one IRO."))
    }

    @Test func `parts of longer names are left alone`() throws {
        let page = try page("COVID-19, xDQIP, DQIP2, DQIP-1, the-IRO and `DQIP`.")
        #expect(!page.contains("class=\"abbr\""))
    }

    @Test func `links, headings and pictures hold no explanation`() throws {
        let page = try page("## The DQIP\n\n[Our DQIP](https://example.org)\n\nThen DQIP itself.\n")
        #expect(page.contains(#"<h2 id="the-dqip">The DQIP <"#))
        #expect(page.contains(#"<a href="https://example.org">Our DQIP</a>"#))
        #expect(page.contains(#"Then <a class="abbr""#))
    }

    @Test func `a title is explained beneath it`() throws {
        let page = try page("", title: "The DQIP plan")
        #expect(page.contains("<h1>The DQIP plan</h1></div><p class=\"abbreviations\">"))
        #expect(page.contains("Driving &lt;Quality&gt;"))
        #expect(page.contains("<title>The DQIP plan – The plan</title>"))
    }

    @Test func `an abbreviation that stands only in links is marked there and explained at the end of the page`() throws
    {
        let site = try TestSite.written([
            "glossary.yaml": AbbreviationTests.glossary,
            "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\nbegan: 01/01/2022\n---\n",
            "plans/p/s1.md":
                "---\nsection: S1\ntitle: One\n---\n## A1 See the IRO\n\n## A2 Ask each IRO of the DQIP\n"
                + "Lead: DQIP team\n\n### Context\nThe DQIP it is.\n",
        ])
        let section = site.page(.section(EntityID(scope: "p", local: "S1")))
        let marked = #"<abbr title="Independent Reviewing Officer">IRO</abbr>"#
        #expect(section.components(separatedBy: marked).count == 2)
        #expect(section.contains("</span> See the \(marked)</a>"))
        let end = try #require(section.components(separatedBy: #"<p class="abbreviations">"#).last)
        #expect(end.contains(">IRO</a>: Independent Reviewing Officer"))
        #expect(end.contains(">DQIP</a>: Driving &lt;Quality&gt;"))
    }

    @Test func `no abbreviation of a link is left unexplained`() {
        for site in TestSite.all {
            for (path, html) in site.rendered {
                let explained = Set(
                    html.components(separatedBy: #"class="abbr""#).dropFirst().compactMap {
                        $0.components(separatedBy: ">").dropFirst().first?.components(separatedBy: "<").first
                    })
                for part in html.components(separatedBy: "<abbr ").dropFirst() {
                    let name = String(part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
                    let one = name.hasSuffix("s") ? String(name.dropLast()) : name
                    #expect(
                        !explained.isDisjoint(with: [name, one, one + "s"]), "\(path): \(name)")
                }
            }
        }
    }

    @Test func `every explanation leads to its entry`() {
        for site in TestSite.all {
            let ids = Set(Tags(site.page(.glossary)).values(of: "id"))
            for (_, html) in site.rendered {
                for tag in Tags(html).tags where tag.attributes["class"] == "abbr" {
                    let target = (tag.attributes["href"] ?? "").split(separator: "#").last.map(String.init)
                    #expect(ids.contains(target ?? ""))
                }
            }
        }
    }
}
