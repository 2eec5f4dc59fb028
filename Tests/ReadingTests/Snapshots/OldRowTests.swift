import Diagnostics
import Plan
import Testing

@testable import Reading

/// Rows of the logs are added, never changed: what a snapshot has is still there.
@Suite struct OldRowTests {
    private static let log = [
        "date,ref,status,text,new due,why,agreed by,evidence", "01/03/2023,P1.1,,Begun,,,,",
        "02/03/2023,P1.1,,Families came,,,,",
    ]

    /// What is told of a log of which a snapshot was kept on 1 April 2023.
    private func told(_ now: [String], then: [String] = OldRowTests.log) -> [String] {
        let kept = KeptFolder(
            name: "april", path: "Content/snapshots/april",
            files: [
                ("snapshot.yaml", "snapshot: april\nas of: 01/04/2023\n"), ("plans/p/plan.md", "kept"),
                ("plans/p/progress.csv", then.map { $0 + "\n" }.joined()),
            ].map { ($0.0, Array($0.1.utf8)) }
        ).sealed()
        var sources = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": now.map { $0 + "\n" }.joined()])
        for file in kept.files { sources["snapshots/april/" + file.path] = file.bytes }
        return sources.read().problems.map { "\($0.id) \($0.span.line):\($0.span.column)" }
    }

    @Test func `rows may be added, for earlier days too, and empty cells filled in`() {
        let log = OldRowTests.log
        #expect(told(log) == [])
        #expect(told(log + ["03/04/2023,P1.1,,More,,,,"]) == [])
        #expect(told([log[0], "28/02/2023,P1.1,,Found later,,,,", log[2], log[1]]) == [])
        #expect(told([log[0], "1/3/2023,P1.1,,Begun ,,,,Audit", log[2]]) == [])
        #expect(
            told(["ref,date,text,evidence", "P1.1,01/03/2023,Begun,", "P1.1,02/03/2023,Families came,Audit"]) == [])
    }

    @Test func `a changed row is told at what was changed, and a row that is gone in one place`() {
        let log = OldRowTests.log
        #expect(told([log[0], "01/03/2023,P1.1,,Done,,,,", log[2]]) == ["changed-row 2:18"])
        #expect(told([log[0], "04/03/2023,P1.1,,Begun,,,,", log[2]]) == ["changed-row 2:1"])
        #expect(told([log[0], "01/03/2023,P1.1,,Begun,31/12/2023,,,", log[2]]) == ["changed-row 2:24"])
        #expect(told([log[0], log[2]]) == ["changed-row 1:1"])
        #expect(told([log[0]]) == ["changed-row 1:1"])
    }

    @Test(arguments: [
        ("01/03/2023,P1.1,,Begun,31/11/2023,,Board,", "01/03/2023,P1.1,,Begun,30/11/2023,,Board,"),
        ("31/02/2023,P1.1,,Begun,,,,", "28/02/2023,P1.1,,Begun,,,,"),
        ("01/03/2023,P1.1,Complet,Begun,,,,", "01/03/2023,P1.1,,Begun,,,,"),
        ("01/03/2023,P1.1,TBC,Begun,,,,", "01/03/2023,P1.1,,Begun,,,,"),
        ("01/03/2023,P1.1,,Begun,45037,,Board,", "01/03/2023,P1.1,,Begun,20/04/2023,,Board,"),
        ("01/03/2023,P1.1,,#NAME?,,,,", "01/03/2023,P1.1,,Begun,,,,"),
        ("01/03/2023,05-Jan,,Begun,,,,", "01/03/2023,P1.1,,Begun,,,,"),
        ("01/03/2023,P1.1,,Begun,,,,\n01/03/2023,P1.1,,Begun,,,,", "01/03/2023,P1.1,,Begun,,,,"),
    ]) func `what a message asked to mend may be changed`(old: String, mended: String) {
        let log = OldRowTests.log
        #expect(told([log[0], mended, log[2]], then: [log[0], old, log[2]]) == [])
    }

    @Test func `words that were taken out for good are no change`() {
        let then = [OldRowTests.log[0], "01/03/2023,P1.1,,Begun by (withdrawn on 01/05/2023),,,,"]
        #expect(told([OldRowTests.log[0], "01/03/2023,P1.1,,Begun by a lead,,,,"], then: then) == [])
        #expect(told([OldRowTests.log[0]], then: then) == [])
    }

    @Test func `a log that cannot be read is compared with nothing`() {
        #expect(told(["date;ref;text", "01/03/2023;P1.1;Begun"]) == ["csv-syntax 1:1"])
    }
}
