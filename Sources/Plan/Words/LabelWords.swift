/// The names of fields and columns.
package struct LabelWords: Sendable {
    /// What things are.
    package let action, section, group, plan, recommendation, inspection, post, team, body, kind: String
    /// Several of them.
    package let actions, sections, recommendations, openActions: String
    /// An action's people and dates.
    package let lead, due, dueNow, agreedMoves, newDue, newDueAsked, askedOn, review, starts, added, date,
        why,
        agreedBy, evidence, goesOnIn, newWords, earlierWords, keptBecause: String
    /// The gates of a plan: who checked, the day of the evidence, how many were looked at, and who is to sign off.
    package let gates, checkedBy, evidenceDate, lookedAt, signOffBy, notYetPassed: String
    /// How an action stands.
    package let status, statedStatus, statusOfActions, overdue, latestProgress, lastUpdate,
        quietFor,
        missing: String
    /// How things belong together.
    package let answers, answersInspections, answeringPlans, answeredBySections, continues, continuedBy,
        formerly, takesUp: String
    /// A plan, section or inspection.
    package let state, began, ended, statement, source, number, version, change, inspectedBy, tookPlace, published,
        judgedArea, grade: String
    /// A recommendation: its weight, the paragraphs that it rests on, to whom it is addressed.
    package let weight, paragraphs, addressedTo: String
    /// How something is linked that is printed by another name than its id.
    package let linkedAs: String
    /// A post or board.
    package let organisation, alsoWritten, inOfficeFrom, inOfficeUntil, vacantSince, succeededBy, succeeds,
        unnamedPost, unknownPost, meets, chair, members, receives: String
    /// That a post took the work over (`post`).
    package let tookOverFrom: Phrase
    /// That nobody holds the post which leads something that is still to be done (`date`).
    package let nobodyActs: Phrase
    /// Meetings and clocks.
    package let clocks: ClockWords
    /// Letters and other documents.
    package let documents: DocumentWords
}

extension LabelWords {
    /// In English.
    static func english(_ nouns: Nouns) -> LabelWords {
        LabelWords(
            action: "\(nouns.action.upperOne)",
            section: "\(nouns.section.upperOne)",
            group: nouns.group.upperOne,
            plan: nouns.plan.upperOne,
            recommendation: "\(nouns.recommendation.upperOne)",
            inspection: nouns.inspection.upperOne,
            post: "Post",
            team: "Team",
            body: "Body",
            kind: "Kind",
            actions: "\(nouns.action.upperMany)",
            sections: "\(nouns.section.upperMany)",
            recommendations: "\(nouns.recommendation.upperMany)",
            openActions: "Open \(nouns.action.many)",
            lead: "\(nouns.lead.upperOne)",
            due: nouns.heading(.due, "Due"),
            dueNow: "Due now",
            agreedMoves: "How the date moved",
            newDue: "New date",
            newDueAsked: "New date asked for",
            askedOn: "Asked on",
            review: nouns.heading(.review, "Review"),
            starts: nouns.heading(.starts, "Starts"),
            added: nouns.heading(.added, "Added"),
            date: "Date",
            why: "Why",
            agreedBy: "Agreed by",
            evidence: "Evidence",
            goesOnIn: "Goes on in",
            newWords: "Reworded",
            earlierWords: "Earlier words",
            keptBecause: "Faults kept as printed",
            gates: "Gates",
            checkedBy: "Checked by",
            evidenceDate: "Evidence dated",
            lookedAt: "Looked at",
            signOffBy: "To be signed off by",
            notYetPassed: "not yet passed",
            status: "Status",
            statedStatus: "Status stated",
            statusOfActions: "Its \(nouns.action.many)",
            overdue: "Overdue",
            latestProgress: nouns.heading(.latestProgress, "Latest progress"),
            lastUpdate: "Last update",
            quietFor: "Nothing reported for",
            missing: "Missing",
            answers: nouns.heading(.answers, "Answers"),
            answersInspections: "Answers",
            answeringPlans: "Answered by",
            answeredBySections: "Answered by",
            continues: nouns.heading(.continues, "Continues"),
            continuedBy: "Continued by",
            formerly: nouns.heading(.formerly, "Formerly"),
            takesUp: "Takes up",
            state: "State",
            began: "Began",
            ended: "Ended",
            statement: "How it ended",
            source: "Source",
            number: "Number",
            version: "Version",
            change: "What changed",
            inspectedBy: "Inspected by",
            tookPlace: "Took place",
            published: "Published",
            judgedArea: "Area",
            grade: "Judgement",
            weight: "Weight",
            paragraphs: "Paragraphs",
            addressedTo: "Addressed to",
            linkedAs: "Linked in texts as",
            organisation: "Organisation",
            alsoWritten: "Also written",
            inOfficeFrom: "From",
            inOfficeUntil: "Until",
            vacantSince: "Vacant since",
            succeededBy: "Succeeded by",
            succeeds: "Took over from",
            unnamedPost: "Unnamed post",
            unknownPost: "not in the list of posts",
            meets: "Meets",
            chair: "Chair",
            members: "Members",
            receives: "Receives",
            tookOverFrom: "took over from {post}",
            nobodyActs: "Vacant since {date}: nobody is named to act",
            clocks: .english,
            documents: .english)
    }
}
