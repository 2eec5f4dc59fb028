import Diagnostics
import Plan
import Testing

@testable import Reading

@Suite struct LogTests {
    private func read(_ progress: String, difference: String = "") -> Reading {
        var sources = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": progress])
        if !difference.isEmpty { sources["plans/p/difference.csv"] = Array(difference.utf8) }
        sources["site.yaml"] = Array(
            """
            council: A
            title: B
            audiences: [board, public]
            statuses:
              - {id: g, word: On track, shape: circle, colour: green, meaning: on track}

            """.utf8)
        return sources.read()
    }

    @Test func `a row keeps what was written beside what was understood`() throws {
        let reading = read(
            "date,ref,status,text,new due,why,agreed by,evidence,audience\r\n"
                + "01/06/2023,P1.1,on track,\"Well, *done*\",March 2024,A worker left,Board,Audit,board\r\n")
        #expect(reading.told == [])
        let row = try #require(reading.content?.plans.first?.log.first)
        #expect(row.date.source.text == "01/06/2023")
        #expect(row.ref.span.place == "Content/plans/p/progress.csv:2:12")
        #expect(row.status?.source.text == "on track")
        #expect(row.text?.source.span.text == "Well, *done*")
        #expect(row.newDue?.source.text == "March 2024")
        #expect([row.why, row.agreedBy, row.evidence].map { $0?.text } == ["A worker left", "Board", "Audit"])
        #expect(row.span.line == 2)
    }

    @Test func `a row may have the month that is all its source gives`() throws {
        let row = try #require(read("date,ref,text\nDecember 2022,P1.1,a\n").content?.plans.first?.log.first)
        #expect(row.period == .month(try #require(Month(year: 2022, number: 12))))
        #expect(row.date.value == Day(year: 2022, month: 12, day: 1))
        #expect(row.machineDate == "2022-12")
    }

    @Test func `columns stand in any order and some may be left out`() {
        let reading = read("\u{FEFF}Ref,TEXT,Date\nP1.1,Done,01/06/2023\n")
        #expect(reading.told == [])
        #expect(reading.content?.plans.first?.log.first?.text?.source.text == "Done")
    }

    @Test(arguments: [
        (
            "date;ref;status\n01/06/2023;P1.1;g\n",
            "csv-syntax 1:1 the columns are separated by semicolons, not by commas"
        ),
        ("date\tref\n01/06/2023\tP1.1\n", "csv-syntax 1:1 the columns are separated by tabs, not by commas"),
        ("date,ref,stats\n", "unknown-key 1:10 `stats` is not known in a row of progress"),
        ("date,ref,date\n", "duplicate-key 1:10 the column `date` is there twice"),
        ("date,ref,text\n01/06/2023,P1.1,a,b\n", "csv-syntax 2:1 this row has 4 cells, and the heading row has 3"),
        ("date,ref,text\n,P1.1,a\n", "missing-field 2:1 a row of progress needs `date`"),
        ("date,ref,text\n01/06/2023,,a\n", "missing-field 2:1 a row of progress needs `ref`"),
        ("date,ref\n2023,P1.1\n", "wrong-type 2:1 `2023` is not a single day"),
        ("date,ref\nby March 2023,P1.1\n", "wrong-type 2:1 `by March 2023` is not a single day"),
        ("date,ref\n31/06/2023,P1.1\n", "impossible-date 2:1 31 June does not exist"),
        (
            "date,ref,status\n01/06/2023,P1.1,on trak\n",
            "wrong-type 2:17 `on trak` is not a status of the scale, nor an ending"
        ),
        ("date,ref,status\n01/06/2023,P1.1,paused until 31/06/2024\n", "impossible-date 2:30 31 June does not exist"),
        ("date,ref,audience\n01/06/2023,P1.1,all\n", "wrong-type 2:17 `all` is not an audience of this site"),
    ]) func `a fault of a table is told once and at its place`(csv: String, told: String) {
        #expect(read(csv).told == [told])
    }

    @Test func `the first column that is missing is told`() {
        #expect(
            read("date,text\n01/06/2023,a\n").told == [
                "missing-field 1:1 a row of progress needs `ref`, and no column is called so"
            ])
    }

    @Test(arguments: [
        ("g", "status"), ("ON TRACK", "status"), ("withdrawn", "withdrawn"), ("Merged into P1.2", "merged"),
        ("split into P1.2, P1.3", "split"), ("carried to q:P1", "carried"), ("paused", "paused"),
        ("paused until March 2024", "paused"), ("restarted", "restarted"),
    ]) func `every move is read`(written: String, move: String) throws {
        let reading = read("date,ref,status\n01/06/2023,P1.1,\"\(written)\"\n")
        #expect(reading.told == [])
        let status = try #require(reading.content?.plans.first?.log.first?.status)
        #expect(status.source.text == written)
        #expect("\(status.value)".hasPrefix(move))
        for reference in status.value.successors { #expect(reference.span.text == reference.text) }
    }

    @Test func `differences are read`() throws {
        let reading = read(
            "date,ref\n",
            difference: "date,ref,what changed,kind,who checked,where kept\n01/06/2023,P1.1,Calm,Audit,QA,Drive\n"
                + "02/06/2023,P1.1,Calm,gossip,,\n")
        #expect(reading.told == ["wrong-type 3:22 `gossip` is not one of the words that can stand here"])
        let row = try #require(reading.content?.plans.first?.differences.first)
        #expect(row.change.source.text == "Calm")
        #expect(row.evidence?.value == .audit)
        #expect(row.checkedBy?.text == "QA" && row.keptAt?.text == "Drive")
    }
}
