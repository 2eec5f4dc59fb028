"""Tries to work out what published pages keep back: finds by itself how their figures hang together, and lets a solver of
integer programmes (HiGHS) bound each hidden cell. It knows nothing of the program that made them but the rule, which readers
may know: a small number is from 1 to the threshold, a cell that was hidden for another is above it, and no zero is hidden.
With an edition that shows them it also knows which of the hidden cells are small, as no page tells; what it cannot work out
then, nobody can."""
import collections
import itertools
import re

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp

import tauargus

PEOPLE = re.compile(r"\b(child|children|famil|young people|people|staff|workers|carers|parents|siblings|pupils)", re.I)
MOST = 100_000
SMALL, PARTNER = "small", "partner"


class Attack:
    """What can be worked out of what was published."""

    def __init__(self, published, truth=None):
        self.site = published
        self.kinds = {cell: self._kind(cell, values) for cell, values in (truth.printed if truth else {}).items()}
        self.threshold = published.threshold
        self.broken = []
        self.audited = {}
        self.cells, self.places, self.relations = [], {}, []
        self.latents = []
        self._printed_small()
        self._printed_hidden()
        for table in [self._standing(), *published.tables]:
            self._find(table)
        self._solve()

    # What needs no sums.

    def _kind(self, cell, values):
        """What a hidden cell is to who knows its number; None for what counts nobody."""
        if not self._counts((cell.scorecard, cell.row)):
            return None
        return SMALL if 1 <= next(iter(values)) <= self.site.threshold else PARTNER

    def _is_percent(self, key):
        return self.site.rows[key].unit.strip() == "%" if key in self.site.rows else False

    def _counts(self, key):
        row = self.site.rows.get(key)
        return bool(row) and bool(PEOPLE.search(row.unit))

    def _printed_small(self):
        """A count of so few that is printed."""
        for cell, values in self.site.printed.items():
            for value, places in values.items():
                if self._counts((cell.scorecard, cell.row)) and 1 <= value <= self.threshold and cell not in self.site.exempt:
                    self.broken.append(f"{cell} is printed: {value:g} ({places[0]})")

    def _printed_hidden(self):
        """A number that stands in one place and is kept back in another."""
        for cell in sorted(self.site.hidden & set(self.site.printed)):
            value, places = next(iter(self.site.printed[cell].items()))
            self.broken.append(f"{cell} is kept back, and {places[0]} has {value:g}")
        self.broken += [f"{cell} is kept back: {what}" for cell, what in self.site.told if cell in self.site.hidden]
        self.broken += self.site.odd

    # Relations.

    def _standing(self):
        return {(cell.scorecard, cell.row, cell.first, cell.last): cell for cell in self.site.latest.values()}

    def _value(self, cell):
        if cell is None or cell in self.site.hidden:
            return None
        values = self.site.printed.get(cell)
        return next(iter(values)) if values else None

    def _find(self, table):
        rows = collections.defaultdict(dict)
        for (scorecard, row, first, last), cell in table.items():
            rows[scorecard, row][first, last] = cell
        by_scorecard = collections.defaultdict(list)
        for key in rows:
            by_scorecard[key[0]].append(key)
        for keys in by_scorecard.values():
            counts = [key for key in keys if self._is_count(rows[key]) and not self._is_percent(key)]
            self._same(counts, rows)
            self._sums(counts, rows)
            self._times(counts, rows)
            self._shares([key for key in keys if self._is_percent(key)], counts, rows)
        self._means(rows)

    def _is_count(self, values):
        known = [self._value(cell) for cell in values.values()]
        return all(value is None or value == int(value) for value in known)

    def _place(self, cell):
        if cell not in self.places:
            self.places[cell] = len(self.cells)
            self.cells.append(cell)
        return self.places[cell]

    def _latent(self, name):
        self.latents.append(len(self.cells))
        return self._place(("latent", name))

    def _add(self, terms, low, high=None, why=""):
        self.relations.append((terms, low, low if high is None else high, why))

    def _pairs(self, one, other, rows):
        return [(rows[one][days], rows[other][days]) for days in rows[one] if days in rows[other]]

    def _same(self, keys, rows):
        """Rows that agree wherever both are seen."""
        for one, other in itertools.combinations(keys, 2):
            pairs = self._pairs(one, other, rows)
            seen = [(self._value(a), self._value(b)) for a, b in pairs]
            both = [(a, b) for a, b in seen if a is not None and b is not None]
            needed = 1 if self._alike(one, other) > 2 else 2
            if len({a for a, _ in both}) >= needed and all(a == b for a, b in both) and self._basis(one) == self._basis(
                    other):
                for a, b in pairs:
                    self._add({self._place(a): 1, self._place(b): -1}, 0, why=f"{one[1]} = {other[1]}")

    def _sums(self, keys, rows):
        """Rows that come to another wherever all of them are seen; of one indicator also where few are."""
        codes = collections.defaultdict(list)
        for key in keys:
            if key in self.site.rows:
                codes[self.site.rows[key].code].append(key)
        for size in (2, 3, 4):
            for total in keys:
                others = [key for key in keys if key != total and self._basis(key) == self._basis(total)]
                for parts in itertools.combinations(others, size):
                    ours = len({self.site.rows[key].code for key in (total, *parts)}) == 1
                    if ours and size + 1 != len(codes[self.site.rows[total].code]):
                        continue
                    days = [day for day in rows[total] if all(day in rows[part] for part in parts)]
                    seen = [
                        (self._value(rows[total][day]), [self._value(rows[part][day]) for part in parts]) for day in days]
                    known = [(whole, values) for whole, values in seen if whole is not None and None not in values]
                    needed = (0 if self._is_total(total) else 1) if ours else 3
                    if len({whole for whole, _ in known}) < needed or any(
                            whole != sum(values) for whole, values in known):
                        continue
                    for day in days:
                        terms = {self._place(rows[total][day]): -1}
                        for part in parts:
                            terms[self._place(rows[part][day])] = 1
                        self._add(terms, 0, why=f"{total[1]} = {' + '.join(part[1] for part in parts)}")

    def _basis(self, key):
        return self.site.rows[key].basis if key in self.site.rows else ""

    @staticmethod
    def _year(day):
        year, month = int(day[:4]), int(day[5:7])
        return year if month > 3 else year - 1

    def _times(self, keys, rows):
        for key in keys:
            basis = self._basis(key)
            periods = sorted(rows[key], key=lambda days: (days[1], days[0]))
            if basis == "year to date":
                for before, after in zip(periods, periods[1:]):
                    if self._year(before[1]) != self._year(after[1]) or before[1] == after[1]:
                        continue
                    rest = self._latent(f"{key[1]} between {before[1]} and {after[1]}")
                    self._add(
                        {self._place(rows[key][after]): -1, self._place(rows[key][before]): 1, rest: 1}, 0,
                        why=f"{key[1]} to date")
                self._accumulated(key, periods, keys, rows)
            elif basis in ("in the period", ""):
                for whole in periods:
                    inside = [days for days in periods if days != whole and whole[0] <= days[0] and days[1] <= whole[1]]
                    if len(inside) in (2, 3, 4, 12) and self._tiles(whole, inside):
                        terms = {self._place(rows[key][whole]): -1}
                        for days in inside:
                            terms[self._place(rows[key][days])] = 1
                        self._add(terms, 0, why=f"{key[1]} by time")

    @staticmethod
    def _tiles(whole, inside):
        inside = sorted(inside)
        return inside[0][0] == whole[0] and inside[-1][1] == whole[1] and all(
            one[1] < other[0] for one, other in zip(inside, inside[1:]))

    def _accumulated(self, key, periods, keys, rows):
        """A row to date, and the row whose figures it adds up."""
        for other in keys:
            if self._basis(other) != "in the period":
                continue
            found, fits, speaks = [], True, 0
            for days in periods:
                parts = [part for part in rows[other] if self._year(part[1]) == self._year(days[1]) and part[1] <= days[1]
                         and part[0] >= f"{self._year(days[1])}-04-01"]
                parts = [part for part in parts if not any(part != p and part[0] <= p[0] and p[1] <= part[1] for p in parts)]
                if not parts or not self._tiles((f"{self._year(days[1])}-04-01", days[1]), parts):
                    continue
                cells = [rows[other][part] for part in parts]
                values = [self._value(cell) for cell in cells]
                whole = self._value(rows[key][days])
                if whole is not None and None not in values:
                    fits, speaks = fits and whole == sum(values), speaks + 1
                found.append((rows[key][days], cells))
            if fits and (speaks or (self._is_total(other) and self._alike(key, other) > 1)):
                for whole, cells in found:
                    terms = {self._place(whole): -1}
                    for cell in cells:
                        terms[self._place(cell)] = 1
                    self._add(terms, 0, why=f"{key[1]} adds up {other[1]}")

    def _shares(self, shares, counts, rows):
        """Percentages that are one row over another wherever all three are seen."""
        for share in shares:
            for part, base in itertools.permutations(counts, 2):
                days = [day for day in rows[share] if day in rows[part] and day in rows[base]]
                known = []
                for day in days:
                    values = [self._value(rows[key][day]) for key in (share, part, base)]
                    if None not in values:
                        known.append(values)
                said = self._share_of(share, part) and self._is_total(base)
                if not (known or said) or any(b == 0 or abs(100 * a / b - p) > 0.5000001 for p, a, b in known) or (
                        len({a / b for _, a, b in known}) < 3 and not self._share_of(share, part)):
                    continue
                for day in days:
                    one, all_of = self._place(rows[part][day]), self._place(rows[base][day])
                    rest = self._latent(f"{base[1]} without {part[1]} {day[1]}")
                    self._add({all_of: -1, one: 1, rest: 1}, 0, why=f"{base[1]} without {part[1]}")
                    percent = self._value(rows[share][day])
                    if percent is not None:
                        self._add({one: 100, all_of: -(percent - 0.5)}, 0, numpy.inf, why=f"{share[1]}")
                        self._add({one: -100, all_of: percent + 0.5}, 0, numpy.inf, why=f"{share[1]}")

    def _is_total(self, key):
        """Whether a row is called one of all."""
        return bool(re.search(r"\b(all|total|in all)\b", self.site.rows[key].title.lower()))

    def _alike(self, one, other):
        """How many longer words two rows have in their names, both."""
        words = [set(re.findall(r"\w{4,}", self.site.rows[key].title.lower())) for key in (one, other)]
        return len(words[0] & words[1])

    def _share_of(self, share, part):
        """Whether a percentage is called as what it is a share of."""
        one, other = (re.findall(r"\w+", self.site.rows[key].title.lower()) for key in (share, part))
        return one[:4] == other[:4]

    def _means(self, rows):
        """A mean that is not that of what is shown is one of what is hidden too."""
        for key, values in rows.items():
            mean = self.site.rows[key].mean if key in self.site.rows else None
            seen = [value for value in map(self._value, values.values()) if value is not None]
            if mean is None or not seen or len(seen) == len(values):
                continue
            if abs(sum(seen) / len(seen) - mean) < 0.001:
                continue
            terms = {self._place(cell): 1 for cell in values.values()}
            self._add(terms, (mean - 0.0005) * len(values), (mean + 0.0005) * len(values), why=f"mean of {key[1]}")

    # The solver.

    def _solve(self):
        count = len(self.cells)
        if not count:
            return
        self.low, self.high = numpy.zeros(count), numpy.full(count, float(MOST))
        for place, cell in enumerate(self.cells):
            if isinstance(cell, tuple):
                continue
            value, kind = self._value(cell), self.kinds.get(cell)
            if value is not None:
                self.low[place] = self.high[place] = value
            elif cell in self.site.hidden and kind == SMALL:
                self.low[place], self.high[place] = 1, self.threshold
            elif cell in self.site.hidden:
                self.low[place] = self.threshold + 1 if kind == PARTNER else 1
        self._sound()
        hidden = [place for place, cell in enumerate(self.cells) if self.low[place] < self.high[place]]
        self.bounds = {}
        for place in hidden:
            self._bound(place)
        self.audited = tauargus.intervals(self)
        for place, (least, most) in self.audited.items():
            self._compare(place, least, most)

    def _sound(self):
        """Takes the relations that can hold beside each other; what was seen by chance does not."""
        kept = []
        for group in self.components(self.relations):
            if self._feasible(group):
                kept += group
                continue
            good = []
            for relation in group:
                if self._feasible(good + [relation]):
                    good.append(relation)
            kept += good
        self.relations = kept
        self.of_cell = collections.defaultdict(list)
        for group in self.components(kept):
            for terms, *_ in group:
                for place in terms:
                    self.of_cell[place] = group

    def components(self, relations=None):
        """Relations that hang together through cells that are not seen."""
        relations = self.relations if relations is None else relations
        parents = list(range(len(self.cells)))

        def root(place):
            while parents[place] != place:
                parents[place] = parents[parents[place]]
                place = parents[place]
            return place

        for terms, *_ in relations:
            free = [place for place in terms if self.low[place] < self.high[place]]
            for other in free[1:]:
                parents[root(other)] = root(free[0])
        groups = collections.defaultdict(list)
        for relation in relations:
            free = [place for place in relation[0] if self.low[place] < self.high[place]]
            if free:
                groups[root(free[0])].append(relation)
        return list(groups.values())

    def _programme(self, relations, cost=None, fixed=None):
        places = sorted({place for terms, *_ in relations for place in terms} | set(fixed or {}) | set(cost or {}))
        index = {place: number for number, place in enumerate(places)}
        matrix = numpy.zeros((len(relations), len(places)))
        for line, (terms, *_) in enumerate(relations):
            for place, factor in terms.items():
                matrix[line, index[place]] = factor
        low = numpy.array([self.low[place] for place in places])
        high = numpy.array([self.high[place] for place in places])
        for place, value in (fixed or {}).items():
            low[index[place]] = high[index[place]] = value
        target = numpy.zeros(len(places))
        for place, factor in (cost or {}).items():
            target[index[place]] = factor
        constraints = LinearConstraint(
            matrix, [relation[1] for relation in relations], [relation[2] for relation in relations])
        return milp(
            target, constraints=constraints if len(relations) else None, bounds=Bounds(low, high),
            integrality=numpy.ones(len(places)))

    def solution(self, relations):
        """Numbers with which relations hold, by the places of their cells; None where there are none."""
        found = self._programme(relations).x
        places = sorted({place for terms, *_ in relations for place in terms})
        return None if found is None else dict(zip(places, (round(value) for value in found)))

    def _feasible(self, relations, fixed=None):
        if any(value < self.low[place] or self.high[place] < value for place, value in (fixed or {}).items()):
            return False
        return self._programme(relations, fixed=fixed).status == 0

    def _bound(self, place):
        group, cell = self.of_cell[place], self.cells[place]
        if not group:
            return
        ends = [self._programme(group, {place: sign}) for sign in (1, -1)]
        if any(end.x is None for end in ends):
            return
        least, most = round(ends[0].fun), round(-ends[1].fun)
        self.bounds[place] = least, most
        why = "; ".join(sorted({relation[3] for relation in group if place in relation[0]}))
        if isinstance(cell, tuple):
            # What nobody prints is small where it can be nothing else.
            if 1 <= least and most <= self.threshold and (least, most) != (1, self.threshold):
                self.broken.append(f"{cell[1]} is {least}..{most} ({why})")
        elif self.kinds.get(cell) == SMALL:
            left = [value for value in range(1, self.threshold + 1) if self._feasible(group, {place: value})]
            if len(left) < self.threshold:
                self.broken.append(f"{cell} can only be {left} ({why})")
        elif most - least < self.threshold - 1:
            self.broken.append(f"{cell} is {least}..{most} ({why})")

    @property
    def told_by_sums(self):
        """How many of the values that are kept back τ-Argus bounds too closely."""
        return sum(
            self.cells[place] in self.site.hidden and most - least < self.threshold - 1
            for place, (least, most) in self.audited.items())

    def _compare(self, place, least, most):
        """What τ-Argus knows better than we do, of a cell that both have bounded."""
        ours = self.bounds.get(place)
        if ours and (least > ours[0] + 0.001 or most < ours[1] - 0.001):
            cell = self.cells[place]
            name = cell[1] if isinstance(cell, tuple) else cell
            self.broken.append(f"{name} is {least:g}..{most:g} to τ-Argus and {ours[0]}..{ours[1]} to us (sums)")
