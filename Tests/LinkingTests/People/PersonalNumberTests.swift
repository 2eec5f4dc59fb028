import Testing

@testable import Linking

/// By what one person is reached: a mobile telephone, a mailbox, the name to log on with.
@Suite struct PersonalNumberTests {
    private func numbers(_ text: String) -> [String] {
        let words = NameWords(text)
        return PersonalNumber.find(in: words).map { String(decoding: words.bytes[$0], as: UTF8.self) }
    }

    private func addresses(_ text: String) -> [String] {
        let words = NameWords(text)
        return PersonalAddress.find(in: words) { $0 == "wexmoor" }.map {
            String(decoding: words.bytes[$0], as: UTF8.self)
        }
    }

    private func surnames(_ text: String) -> [String] {
        let words = NameWords(text)
        return SurnameAlone.find(in: words) { $0 == "northgate" }.map {
            String(decoding: words.bytes[$0], as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("Ring 07700 900123.", "07700 900123"), ("(07700) 900 123", "07700) 900 123"), ("07700900123", "07700900123"),
        ("+44 7700 900123", "44 7700 900123"), ("+44 (0)7700 900123", "44 (0)7700 900123"),
        ("077 0090 0123 after 5", "077 0090 0123"), ("07700-900-123", "07700-900-123"),
    ]) func `the number of a mobile telephone is somebody's`(text: String, number: String) {
        #expect(numbers(text) == [number])
    }

    @Test(arguments: [
        "01904 551234", "0800 111111", "07/04/2025", "07 2025", "07 04 2025 12 34", "P07700900123", "0771", "440 7700",
        "116 123", "020 7946 0123", "£07700", "44 7700 900123 children",
    ]) func `other numbers are none`(text: String) { #expect(numbers(text) == []) }

    @Test(arguments: [
        ("Write to jhawkins@wexmoor.example", "jhawkins"), ("hawkinsj2@council.example", "hawkinsj2"),
        ("jane@wexmoor.example", "jane"), ("jbloggs2 has it", "jbloggs2"), ("ask tbrown", ""),
        ("with hsmith11", "hsmith11"),
    ]) func `what computers know somebody by is told`(text: String, name: String) {
        #expect(addresses(text) == (name.isEmpty ? [] : [name]))
    }

    @Test(arguments: [
        "improvement@wexmoor.example", "childrens.services@council.example", "haveyoursay@council.example",
        "wexmoor@council.example", "foi.requests@council.example", "dcs-office@council.example", "covid19", "mp3",
        "section47", "ks2", "html5", "sha256", "phase2", "catch22", "strand3", "office365", "@council", "a@b",
    ]) func `mailboxes of many and other words are none`(text: String) { #expect(addresses(text) == []) }

    @Test(arguments: [("Checked by Hawkins.", "Hawkins"), ("signed off by Osei on 3 May", "Osei")])
    func `who checked alone is asked for`(text: String, name: String) { #expect(surnames(text) == [name]) }

    @Test(arguments: [
        "done by Easter", "sent by Christmas", "checked by Healthwatch", "written by Northgate", "seen by Friday",
        "agreed by Cabinet", "led by Leeds", "by Hawkins", "updated by March", "written by Hawkins Brown Architects",
        "checked by head office", "signed off by Board members",
    ]) func `days and bodies are none`(text: String) { #expect(surnames(text) == []) }
}
