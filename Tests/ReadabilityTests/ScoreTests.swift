import Testing

@testable import Readability

/// The score, beside what GNU style 1.11 (`style -L en_GB`, of Debian's `diction`) says of the same texts.
///
/// `style` counts the apostrophes and hyphens within words among the characters, and we count letters and digits, as the
/// score is published. So a text without either must give its grade to the decimal that it prints, which is up to 0.05
/// off. The last text has two of them in 45 words, and is 4.71 × 2 / 45 = 0.21 harder to `style`. Texts with `Dr.` or
/// `e.g.` cannot be compared: `style` takes them for ends, or loses words.
@Suite struct ScoreTests {
    struct Sample: Sendable {
        let text: String
        let letters, words, sentences: Int
        /// What `style` says.
        let grade, tolerance: Double
    }

    static let samples = [
        Sample(
            text: """
                You get a real say at the board that is responsible for you. We will ask you what works. We will tell \
                you what we did. Your social worker will visit you every six weeks. If you move home, they will visit \
                you in the first week. You can ask to see them alone.
                """, letters: 197, words: 54, sentences: 6, grade: 0.3, tolerance: 0.051),
        Sample(
            text: """
                Do you want to speak to someone? An advocate is a person who helps you to say what you think. They do \
                not work for the council, so they can take your side! Ask your carer, your teacher or your social \
                worker when you meet them at school. They will not tell anyone what you said unless you are not safe.
                """, letters: 234, words: 61, sentences: 5, grade: 2.7, tolerance: 0.051),
        Sample(
            text: "\"I felt heard,\" said one young person. \"It changed my plan.\"", letters: 43, words: 11,
            sentences: 2, grade: -0.3, tolerance: 0.051),
        Sample(
            text: """
                Managers oversee the progress of each plan and record the reasons for their decisions. Supervision \
                takes place every month, and reflective discussion is part of it. The health trust checks a sample of \
                records each quarter; 12 of them were incomplete in 2022. The partnership board receives a report on \
                the timeliness of assessments, on the stability of placements and on the emotional health of children \
                who live away from their families.
                """, letters: 360, words: 72, sentences: 4, grade: 11.1, tolerance: 0.051),
        Sample(
            text: """
                Arrangements for the commissioning of independent advocacy have been strengthened considerably. \
                Nevertheless, inspectors identified inconsistencies in the quality of practitioners' recording, \
                particularly regarding contingency planning. Accordingly, the authority's improvement programme \
                prioritises workforce development, management oversight and the participation of care-experienced \
                young people in governance arrangements.
                """, letters: 372, words: 45, sentences: 3, grade: 25.2, tolerance: 0.21 + 0.051),
    ]

    @Test(arguments: samples.indices) func `a text has the grade that an independent tool gives it`(index: Int) throws {
        let sample = ScoreTests.samples[index]
        let score = try #require(ReadingScore(TextSentence.sentences(of: sample.text)))
        #expect([score.letters, score.words, score.sentences] == [sample.letters, sample.words, sample.sentences])
        #expect(abs(score.grade - sample.grade) <= sample.tolerance, "\(score.grade)")
    }

    @Test func `a text without words has no score`() {
        #expect(ReadingScore(TextSentence.sentences(of: " … – 🙂 ")) == nil)
    }
}
