"""A second opinion: the audit of τ-Argus, which statistics offices use, bounds the hidden cells by the sums that the attack
found. Shares and limits are no sums, so it can only know less; what it knows better, the attack has missed."""
import pathlib
import tempfile

try:
    from pytauargus._tauargus import audit_jj
except ImportError:
    audit_jj = None

SEEN, SMALL, PARTNER = "s", "u", "m"


def intervals(attack):
    """The least and most of each hidden cell, by its place; nothing where τ-Argus is not there."""
    if audit_jj is None:
        return {}
    found = {}
    for group in attack.components():
        sums = [relation for relation in group if is_sum(relation)]
        if sums:
            found |= audited(attack, sums)
    return found


def is_sum(relation):
    terms, low, high, _ = relation
    return low == high and all(factor in (1, -1) for factor in terms.values())


def audited(attack, sums):
    """Writes the sums as τ-Argus reads them: its cells with what the rule says of them, then what comes to nothing."""
    truth = attack.solution(sums)
    if truth is None:
        return {}
    places = sorted(truth)
    index = {place: number for number, place in enumerate(places)}
    lines = ["0", str(len(places))]
    for place in places:
        low, high = attack.low[place], attack.high[place]
        kind = SEEN if low == high else SMALL if high <= attack.threshold else PARTNER
        lines.append(f"{index[place]} {truth[place]} 1 {kind} {low:g} {high:g} 0 0 0")
    lines.append(str(len(sums)))
    for terms, low, _, _ in sums:
        cells = " ".join(f"{index[place]} ({factor})" for place, factor in terms.items())
        lines.append(f"{low:g} {len(terms)} : {cells}")
    with tempfile.TemporaryDirectory() as work:
        file = pathlib.Path(work) / "table.jj"
        file.write_text("\n".join(lines) + "\n", encoding="ascii")
        return {places[row["cell"]]: (row["min"], row["max"]) for row in audit_jj(str(file))}
