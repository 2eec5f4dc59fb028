import Plan

/// Every text that can hold blocks, as an edition shows it.
extension Content {
    /// Leaves out of all texts what an edition does not show of them.
    mutating func selectTexts(_ edition: Edition) {
        for index in inspections.indices { inspections[index].selectTexts(edition) }
        for index in plans.indices { plans[index].selectTexts(edition) }
        for index in pages.indices {
            pages[index].prose = edition.select(pages[index].prose)
            pages[index].statement?.selectTexts(edition)
        }
        for index in documents.indices { documents[index].prose = edition.select(documents[index].prose) }
        for language in youngPeople.languages.indices {
            for page in youngPeople.languages[language].pages.indices {
                let prose = youngPeople.languages[language].pages[page].prose
                youngPeople.languages[language].pages[page].prose = edition.select(prose)
            }
        }
        for index in reports.indices { reports[index].selectTexts(edition) }
    }
}

extension Inspection {
    fileprivate mutating func selectTexts(_ edition: Edition) {
        prose = edition.select(prose)
        for index in recommendations.indices {
            recommendations[index].context = edition.select(recommendations[index].context)
            recommendations[index].plainWords = edition.select(recommendations[index].plainWords)
            recommendations[index].prose = edition.select(recommendations[index].prose)
        }
    }
}

extension ImprovementPlan {
    fileprivate mutating func selectTexts(_ edition: Edition) {
        prose = edition.select(prose)
        accounts = accounts.map { account in
            Account(
                recommendation: account.recommendation, title: account.title, doneSoFar: account.doneSoFar,
                prose: edition.select(account.prose))
        }
        for section in sections.indices {
            sections[section].prose = edition.select(sections[section].prose)
            sections[section].plainWords = edition.select(sections[section].plainWords)
            for action in sections[section].actions.indices {
                sections[section].actions[action].selectTexts(edition)
            }
        }
    }
}

extension Report {
    fileprivate mutating func selectTexts(_ edition: Edition) {
        prose = edition.select(prose)
        requests = requests.map { request in
            Request(
                id: request.id, title: request.title, asked: request.asked, answers: request.answers,
                prose: edition.select(request.prose))
        }
    }
}

extension Action {
    fileprivate mutating func selectTexts(_ edition: Edition) {
        context = edition.select(context)
        plainWords = edition.select(plainWords)
        prose = edition.select(prose)
    }
}

extension AccessibilityStatement {
    fileprivate mutating func selectTexts(_ edition: Edition) {
        scope = edition.select(scope)
        problems = edition.select(problems)
        testing = edition.select(testing)
        improving = edition.select(improving)
    }
}
