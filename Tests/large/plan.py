"""A plan of any number of actions, the same for the same number."""
import dataclasses
import random

PER_SECTION = 50
POSTS = 300
RECOMMENDATIONS = 10


@dataclasses.dataclass
class Action:
    name: str
    title: str
    recommendation: str
    lead: str
    due: str
    steps: list[str]
    measures: list[str]
    progress: str = ""


@dataclasses.dataclass
class Section:
    name: str
    title: str
    lead: str
    actions: list[Action]


@dataclasses.dataclass
class Plan:
    posts: list[str]
    recommendations: dict[str, str]
    sections: list[Section]

    def actions(self):
        return [action for section in self.sections for action in section.actions]


def made(count):
    """A plan of so many actions."""
    dice = random.Random(1)
    letters = "abcdefghijklmnoprstuvw"
    vocabulary = ["".join(dice.choice(letters) for _ in range(dice.randint(3, 10))) for _ in range(3000)]

    def words(count):
        return " ".join(dice.choice(vocabulary) for _ in range(count))

    def post():
        return f"Head of Service {dice.randint(1, POSTS)}"

    def action(name):
        day, month, year = dice.randint(1, 28), dice.randint(1, 12), dice.randint(2024, 2025)
        steps = [words(15) for _ in range(5)]
        measures = [words(12) for _ in range(3)]
        title, recommendation = words(12), f"R{dice.randint(1, RECOMMENDATIONS)}"
        return Action(name, title, recommendation, post(), f"{day:02}/{month:02}/{year}", steps, measures)

    def section(number):
        title, lead = words(4), post()
        actions = [action(f"S{number}.{place}") for place in range(1, PER_SECTION + 1)]
        for one in actions:
            one.progress = words(12)
        return Section(f"S{number}", title, lead, actions)

    recommendations = {f"R{number}": words(10) for number in range(1, RECOMMENDATIONS + 1)}
    sections = [section(number) for number in range(1, count // PER_SECTION + 1)]
    return Plan([f"Head of Service {number}" for number in range(1, POSTS + 1)], recommendations, sections)
