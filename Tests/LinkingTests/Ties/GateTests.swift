import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

/// The two gates of a plan: what is asked of the rows that pass them, and of those that open them again.
@Suite struct GateTests {
    private static let header =
        "date,ref,status,text,why,evidence,checked by,evidence date,looked at,sign-off by,audience\n"
    private static let delivered = "01/02/2024,A1,delivered,Done.,,,Head of Homes,,,,"
    private static let embedded = "01/06/2024,A1,embedded,It lasts.,,Audit,Head of Audit,01/05/2024,12 cases,,"

    private static func site(_ rows: [String]) -> SmallSite {
        SmallSite().plan("p", "began: 01/01/2024\ngates: [delivered, embedded]")
            .section("S1", "## A1 One\nLead: Head of Homes\nDue: 31/03/2024\n\n### How\n- A1a Begin\n")
            .file("boards.yaml", "- board: Improvement Board\n")
            .file(
                "posts.yaml",
                "- post: Old Head of Homes\n  until: 31/03/2024\n  succeeded by: Head of Homes\n- post: Head of Homes\n"
                    + "- post: Head of Audit\n"
            )
            .file("plans/p/progress.csv", header + rows.joined(separator: "\n") + "\n")
    }

    /// Rows, and the kinds of problems that they have, beside what is no matter of gates.
    static let cases: [(rows: [String], kinds: [LinkingKind])] = [
        ([delivered], []), ([delivered, embedded], []),
        ([delivered, embedded.replacing("Head of Audit", with: "Improvement Board")], []),
        ([delivered, embedded.replacing("Head of Audit", with: "Head of Homes and Head of Audit")], []),
        ([embedded], [.gateOutOfOrder]),
        ([embedded, delivered.replacing("01/02", with: "01/07")], [.gateOutOfOrder]),
        ([delivered, embedded.replacing("Audit,Head", with: ",Head")], [.gateWithoutEvidence]),
        ([delivered, embedded.replacing("01/05/2024", with: "")], [.gateWithoutEvidence]),
        ([delivered, embedded.replacing("12 cases", with: "")], [.gateWithoutEvidence]),
        ([delivered, embedded.replacing("12 cases", with: "several")], [.gateWithoutEvidence]),
        ([delivered, embedded.replacing("12 cases", with: "0 cases")], [.gateWithoutEvidence]),
        ([delivered, embedded.replacing("12 cases", with: "99999999999999999999 cases")], [.gateWithoutEvidence]),
        ([delivered, embedded.replacing("01/05/2024", with: "31/01/2024")], [.gateEvidenceDate]),
        ([delivered, embedded.replacing("01/05/2024", with: "02/06/2024")], [.gateEvidenceDate]),
        ([delivered, embedded.replacing("01/05/2024", with: "May 2024")], []),
        ([delivered, embedded.replacing("01/05/2024", with: "January 2024")], [.gateEvidenceDate]),
        ([delivered, embedded.replacing("Head of Audit", with: "Head of Homes")], [.gateOwnEvidence]),
        ([delivered, embedded.replacing("Head of Audit", with: "Headteachers")], [.unknownBoard]),
        ([delivered, embedded.replacing("Head of Audit", with: "")], [.gateUnchecked]),
        ([delivered.replacing("Head of Homes", with: "")], [.gateUnchecked]),
        // What the scale calls complete is delivered, and no more.
        (["01/02/2024,A1,Complete,Done.,,,Head of Homes,,,,"], []),
        (["01/02/2024,A1,Complete,Done.,,,,,,,"], [.gateUnchecked]),
        (["01/02/2024,A1a,Complete,Done.,,,,,,,"], []),
        (["01/02/2024,A1a,delivered,Done.,,,,,,,"], [.misplacedEnding]),
        (["01/02/2024,S1,embedded,Done.,,,,,,,"], [.misplacedEnding]),
        // Open again.
        ([delivered, embedded, "01/07/2024,A1,reopened,No.,It lapsed,,,,,,"], []),
        ([delivered, embedded, "01/07/2024,A1,reopened,No.,,,,,,,"], [.gateReopened]),
        ([delivered, embedded, "01/07/2024,A1,On track,No.,,,,,,,"], [.gateReopened]),
        ([delivered, embedded, "01/07/2024,A1,restarted,No.,,,,,,,"], [.gateReopened]),
        (["01/07/2024,A1,reopened,No.,It lapsed,,,,,,"], [.gateNotPassed]),
        (
            [
                delivered, "01/03/2024,A1,reopened,No.,It lapsed,,,,,,",
                "01/04/2024,A1,reopened,No.,It lapsed again,,,,,,",
            ], [.gateNotPassed]
        ),
        ([delivered, embedded, "01/07/2024,A1,reopened,No.,Lapsed,,,,,,", "02/07/2024,A1,On track,Yes.,,,,,,,"], []),
        // What rests takes up where it was.
        (
            [
                delivered, "01/03/2024,A1,paused until 01/04/2024,No.,,,,,,,", "01/04/2024,A1,restarted,Yes.,,,,,,,",
                embedded,
            ], []
        ),
    ]

    @Test(arguments: cases.indices) func `a row is held to what its gate asks`(index: Int) throws {
        let (rows, kinds) = Self.cases[index]
        let asked: [LinkingKind] = [
            .gateOutOfOrder, .gateWithoutEvidence, .gateEvidenceDate, .gateOwnEvidence, .gateUnchecked, .gateNotPassed,
            .gateReopened, .misplacedEnding, .unknownBoard, .logAfterEnd, .twoStates,
        ]
        let site = try Self.site(rows).link()
        #expect(site.problems.filter { asked.map(\.rawValue).contains($0.id) }.map(\.id) == kinds.map(\.rawValue))
    }

    @Test func `a post that took over from the lead is the lead`() throws {
        let section = "## A1 One\nLead: Old Head of Homes\nDue: 31/03/2024\n"
        let rows = [Self.delivered, Self.embedded.replacing("Head of Audit", with: "Head of Homes")]
        let site = try Self.site(rows).section("S1", section).link()
        #expect(site.problems(.gateOwnEvidence).count == 1)
    }

    @Test func `an edition that does not show a row does not ask for it`() throws {
        let rows = [Self.delivered + "board", Self.embedded]
        #expect(try Self.site(rows).link("public").problems(.gateOutOfOrder).isEmpty)
        #expect(try Self.site([Self.embedded]).link("public").problems(.gateOutOfOrder).count == 1)
    }

    @Test func `what awaits sign-off says by whom, where a plan has gates`() throws {
        let row = "01/02/2024,A1,sign-off,Done.,,,,,,,"
        let scale = """
            council: Hillside Council
            title: Plans
            audiences: [board, intranet, public]
            statuses:
              - { id: sign-off, word: Awaiting sign-off, shape: half, colour: blue, meaning: awaiting sign-off }
            """
        let site = Self.site([row]).file("site.yaml", scale)
        #expect(try site.link().problems(.signOffByNobody).count == 1)
        #expect(try site.plan("p", "began: 01/01/2024").link().problems(.signOffByNobody).isEmpty)
        let named = Self.site([row + ""]).file("site.yaml", scale)
            .file("plans/p/progress.csv", Self.header + "01/02/2024,A1,sign-off,Done.,,,,,,Improvement Board,\n")
        #expect(try named.link().problems(.signOffByNobody).isEmpty)
    }

    @Test(arguments: ["[delivered]", "[delivered, delivered]", "[a, b, c]", "[delivered, withdrawn]", "delivered"])
    func `gates are two words that can be told apart`(gates: String) throws {
        let site = try SmallSite().plan("p", "gates: \(gates)").section("S1", "## A1 One\n").link()
        #expect(site.plan.content.plans.first?.gates.isEmpty == true)
        #expect(site.problems.filter { $0.id == "wrong-type" }.count == 1)
    }
}
