"""The same plan as the sources of Goldthread and of generators of any sites: for each file its path and its text."""


def listed(lines):
    return "".join(f"- {line}\n" for line in lines)


def body(action, level):
    return f"{level} How\n{listed(action.steps)}\n{level} How we will know\n{listed(action.measures)}\n"


def for_goldthread(plan):
    yield "site.yaml", "council: Large Council\ntitle: Large\nreporting date: 31/12/2024\ncontact: the plan office\n"
    yield "posts.yaml", "".join(f"- post: {post}\n" for post in plan.posts)
    findings = "".join(f"## {name} {title}\n\n" for name, title in plan.recommendations.items())
    yield "inspections/2023-i.md", f"---\ninspection: 2023-i\ntitle: Inspection\n---\n\n{findings}"
    head = "---\nplan: large\ntitle: Plan\nstate: agreed\nbegan: 01/01/2024\nanswers: [2023-i]\n---\n"
    yield "plans/large/plan.md", head
    for section in plan.sections:
        head = f"---\nsection: {section.name}\ntitle: {section.title}\nlead: {section.lead}\n---\n\n"
        texts = [
            f"## {action.name} {action.title} ({action.recommendation})\nLead: {action.lead}\nDue: {action.due}\n\n"
            + body(action, "###") for action in section.actions]
        yield f"plans/large/{section.name.lower()}.md", head + "".join(texts)
    rows = [f"15/11/2024,{action.name},{action.progress}\n" for action in plan.actions()]
    yield "plans/large/progress.csv", "date,ref,text\n" + "".join(rows)


def pages(plan, own):
    """A page for each action and each recommendation, and a list of each kind; `own` is what fields of one's own stand
    under at the head of a page."""
    yield "content/_index.md", '+++\ntitle = "Plan"\n+++\n'
    yield "content/actions/_index.md", '+++\ntitle = "Actions"\n+++\n'
    yield "content/recommendations/_index.md", '+++\ntitle = "Recommendations"\n+++\n'
    for name, title in plan.recommendations.items():
        yield f"content/recommendations/{name.lower()}.md", f'+++\ntitle = "{name} {title}"\n+++\n'
    for action in plan.actions():
        head = (
            f'+++\ntitle = "{action.name} {action.title}"\n[{own}]\nlead = "{action.lead}"\ndue = "{action.due}"\n'
            f'recommendation = "{action.recommendation}"\n+++\n\n')
        progress = f"## Progress\n\n15/11/2024: {action.progress}\n"
        yield f"content/actions/{action.name.lower().replace('.', '-')}.md", head + body(action, "##") + progress


HEAD = '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'


def for_zorto(plan):
    yield "config.toml", (
        'base_url = "https://example.org"\ntitle = "Plan"\ngenerate_llms_txt = false\ngenerate_sitemap = false\n'
        "generate_feed = false\n")
    yield "templates/page.html", HEAD + (
        "<title>{{ page.title }}</title></head><body><h1>{{ page.title }}</h1>{% if page.extra.lead %}"
        '<p>{{ page.extra.lead }}, {{ page.extra.due }}, <a href="../../recommendations/{{ page.extra.recommendation |'
        ' lower }}/">{{ page.extra.recommendation }}</a></p>{% endif %}{{ page.content | safe }}</body></html>\n')
    rows = (
        "<title>{{ section.title }}</title></head><body><h1>{{ section.title }}</h1><table>"
        '{% for page in section.pages %}<tr><td><a href="{{ page.permalink | safe }}">{{ page.title }}</a></td>'
        "{% if page.extra.lead %}<td>{{ page.extra.lead }}</td><td>{{ page.extra.due }}</td>{% endif %}</tr>"
        "{% endfor %}</table></body></html>\n")
    yield "templates/section.html", HEAD + rows
    yield "templates/index.html", HEAD + rows
    yield from pages(plan, "extra")


def for_hugo(plan):
    yield "hugo.toml", (
        'baseURL = "https://example.org/"\ntitle = "Plan"\n'
        'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n')
    yield "layouts/single.html", HEAD + (
        "<title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ with .Params.lead }}"
        '<p>{{ . }}, {{ $.Params.due }}, <a href="../../recommendations/{{ lower $.Params.recommendation }}/">'
        "{{ $.Params.recommendation }}</a></p>{{ end }}{{ .Content }}</body></html>\n")
    yield "layouts/list.html", HEAD + (
        "<title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1><table>"
        '{{ range .Pages }}<tr><td><a href="{{ .Permalink }}">{{ .Title }}</a></td>'
        "{{ with .Params.lead }}<td>{{ . }}</td>{{ end }}{{ with .Params.due }}<td>{{ . }}</td>{{ end }}</tr>{{ end }}"
        "</table></body></html>\n")
    yield from pages(plan, "params")


def write(files, folder):
    for path, text in files:
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
