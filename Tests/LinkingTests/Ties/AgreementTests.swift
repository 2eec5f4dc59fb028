import Diagnostics
import Testing

@testable import Linking

/// Who agreed a date, and why it moved.
@Suite struct AgreementTests {
    private func site(_ rows: String...) -> SmallSite {
        let site = SmallSite().plan("p").section("S1", "## S1.1 One\nLead: Head of Homes\nDue: 31/03/2025\n")
            .file("boards.yaml", "- board: Improvement Board\n  also: [The IB]\n")
            .file("posts.yaml", "- post: Head of Homes\n- post: Director, Children and Families\n")
        return site.file(
            "plans/p/progress.csv",
            "date,ref,status,text,new due,why,agreed by,audience\n" + rows.joined(separator: "\n") + "\n")
    }

    @Test(arguments: [
        "Improvement Board", "improvement board", "The IB", "the Improvement Board", "Head of Homes",
        "\"Director, Children and Families\"", "\"Improvement Board, 12 May 2024\"", "Improvement Board on 12/05/2024",
        "\"Improvement Board and Director, Children and Families\"", "\"Improvement Board, item 4 of its meeting\"",
        "Improvement Board (May 2024)",
    ]) func `a board or a post has agreed`(who: String) throws {
        #expect(
            try site("01/06/2024,S1.1,,Moved.,30/06/2025,A worker left,\(who),").link().messages(.unknownBoard) == [])
    }

    @Test(arguments: [
        "yes", "Board", "Improvment Board", "not yet agreed by Improvement Board", "Improvement Board pending",
        "verbally", "12/05/2024", "X",
    ]) func `nobody else has`(who: String) throws {
        let site = try site("01/06/2024,S1.1,,Moved.,30/06/2025,A worker left,\(who),").link()
        #expect(site.problems(.unknownBoard).map(\.span.line) == [2])
        #expect(site.problems(.unknownBoard).first.map { who.contains($0.span.text) } == true)
    }

    @Test(arguments: ["J Smith", "Improvement Board and J Smith"])
    func `a person in its place is told as that alone`(who: String) throws {
        let site = try site("01/06/2024,S1.1,,Moved.,30/06/2025,A worker left,\(who),").link()
        #expect(site.messages(.unknownBoard) == [])
        #expect(site.problems(.personNotPost).map(\.span.line) == [2])
        #expect(site.problems(.personNotPost).first.map { who.contains($0.span.text) } == true)
    }

    @Test func `it is asked of a plan as well`() throws {
        let site = SmallSite().plan("p", "agreed by: Bord").file("boards.yaml", "- board: Board\n")
        #expect(try site.link().problems(.unknownBoard).map(\.help) == ["did you mean `Board`?"])
    }

    @Test func `where no register is there it is told once`() throws {
        let rows = (1...3).map { "0\($0)/06/2024,S1.1,,Moved again \($0).,30/06/2025,A worker left,Board," }
        let site = SmallSite().plan("p").section("S1", "## S1.1 One\n").progress(rows[0], rows[1], rows[2])
        #expect(try site.link().problems(.unknownBoard).count == 1)
    }

    @Test func `a date that moves needs a reason, once`() throws {
        let reasons = { (rows: [String]) in
            try site(rows.joined(separator: "\n")).link().problems(.unexplainedMove).map(\.span.line)
        }
        #expect(try reasons(["01/06/2024,S1.1,,Moved.,30/06/2025,,Improvement Board,"]) == [2])
        #expect(try reasons(["01/06/2024,S1.1,,Asked.,30/06/2025,,,"]) == [2])
        #expect(
            try reasons([
                "01/06/2024,S1.1,,Asked.,30/06/2025,A worker left,,", "02/06/2024,S1.1,,Agreed.,30/06/2025,,The IB,",
            ])
                == [])
        #expect(
            try reasons([
                "01/06/2024,S1.1,,Asked.,30/06/2025,A worker left,,", "02/06/2024,S1.1,,Agreed.,31/07/2025,,The IB,",
            ])
                == [3])
    }
}
