/// The headings of pages and their parts, and what stands beneath them when there is nothing.
package struct HeadingWords: Sendable {
    /// The overview.
    package let judgements, dueNext, notReported, recommendations, plans,
        inspections: String
    /// Which of the actions are shown (`count`, `actions`), and since when nothing was reported (`days`).
    package let nearestOf, notReportedFor: Phrase
    /// A plan and its sections.
    package let actions, actionsInFigures, sections, aboutThePlan, versions, progressOfPlan,
        progressOfSection,
        ownColumns, whatCameOfIt: String
    /// A thread.
    package let missing, doneSoFar, earlierActions, howWeWillKnow, taggedMeasures,
        inheritedMeasures,
        difference, mentionedIn: String
    /// Where an account stands (`plan`).
    package let asReportedIn: Phrase
    /// An action, inspection or page.
    package let plainWords, context, report, howWeWillDoIt, progress: String
    /// Leads, terms and boards.
    package let leadsLeadIn, postsAndTeams, unnamedLeads, noPostNamed, unnamedLeadsNote, unknownLeads, withoutLead,
        openActions,
        sectionsLed, sectionsAndGroupsLed, stepsLed, endedActions, terms, boards: String
    /// What stands where there is nothing.
    package let noPlanInForce, noActions, noDecisions, noProgress: String
}

extension HeadingWords {
    /// In English.
    static func english(_ nouns: Nouns) -> HeadingWords {
        HeadingWords(
            judgements: "Judgements",
            dueNext: "Due next",
            notReported: "Not reported",
            recommendations: "\(nouns.recommendation.upperMany)",
            plans: nouns.plan.upperMany,
            inspections: nouns.inspection.upperMany,
            nearestOf: "The nearest {count} of {all} dates to come, of {what}",
            notReportedFor: "Open \(nouns.action.many) on which nothing was reported for more than {days}.",
            actions: "\(nouns.action.upperMany)",
            actionsInFigures: "The \(nouns.action.many) in figures",
            sections: "\(nouns.section.upperMany)",
            aboutThePlan: "About the \(nouns.plan.one)",
            versions: "Versions",
            progressOfPlan: "Progress of the \(nouns.plan.one) as a whole",
            progressOfSection: "Progress of the \(nouns.section.one) as a whole",
            ownColumns: "What this \(nouns.plan.one) records besides",
            whatCameOfIt: "Completed, changed, next",
            missing: "What is missing",
            doneSoFar: "What was done so far",
            earlierActions: "Earlier \(nouns.action.many), of \(nouns.plan.many) that are not in force",
            howWeWillKnow: nouns.heading(.measures, "How we will know"),
            taggedMeasures: "Measures that name this \(nouns.recommendation.one)",
            inheritedMeasures: "Other measures of what answers it",
            difference: nouns.heading(.differenceMade, "What difference it made"),
            mentionedIn: "Mentioned in",
            asReportedIn: "As reported in {plan}",
            plainWords: nouns.heading(.plainWords, "In plain words"),
            context: nouns.heading(.context, "Context"),
            report: "What the report says",
            howWeWillDoIt: nouns.heading(.steps, "How we will do it"),
            progress: "Progress",
            leadsLeadIn:
                "Posts, teams and bodies responsible for \(nouns.action.many), and the \(nouns.action.many) whose \(nouns.lead.one) is not known.",
            postsAndTeams: "Posts and teams",
            unnamedLeads: "Unnamed posts",
            noPostNamed: "No post named",
            unnamedLeadsNote: "The source prints a person’s name here, and the post is not known.",
            unknownLeads: "\(nouns.lead.upperMany) that are not in the list of posts",
            withoutLead: "No \(nouns.lead.one) stated",
            openActions: "Open \(nouns.action.many)",
            sectionsLed: "\(nouns.section.upperMany)",
            sectionsAndGroupsLed: "\(nouns.section.upperMany) and \(nouns.group.many)",
            stepsLed: "\(nouns.action.upperMany) in which it has \(nouns.step.anyOne)",
            endedActions: "Ended \(nouns.action.many)",
            terms: "Terms and abbreviations",
            boards: "Governance",
            noPlanInForce: "No \(nouns.plan.one) is in force.",
            noActions: "None",
            noDecisions: "None",
            noProgress: "Nothing reported")
    }
}
