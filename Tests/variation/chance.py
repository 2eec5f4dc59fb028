#!/usr/bin/env python3
"""Prints how many signals so many figures show on average when nothing changes: the table of SignalsByChance.swift.

Figures are drawn at random from one normal distribution, and limits and signals are found by rules written anew here:
2.66 mean moving ranges without those over 3.267 times their mean; beyond a limit; seven on one side; seven rising or
falling; two of three in the third next to a limit with all three on one side. Figures beyond a limit that follow each other, and
threes that overlap, are one signal.

    chance.py [SERIES OF EACH LENGTH]
"""
import random
import sys


def runs(signs, fewest):
    found, length = 0, 0
    for place, sign in enumerate(signs):
        length = length + 1 if place and sign == signs[place - 1] else 1
        if sign and length == fewest:
            found += 1
    return found


def signals(figures):
    mean = sum(figures) / len(figures)
    ranges = [abs(b - a) for a, b in zip(figures, figures[1:])]
    usual = sum(ranges) / len(ranges)
    kept = [each for each in ranges if each <= 3.267 * usual]
    reach = 2.66 * sum(kept) / len(kept)
    sides = [(f > mean) - (f < mean) for f in figures]
    steps = [(b > a) - (b < a) for a, b in zip(figures, figures[1:])]
    near = [reach * 2 / 3 < abs(f - mean) <= reach for f in figures]
    beyond = [side if abs(f - mean) > reach else 0 for f, side in zip(figures, sides)]
    count = runs(beyond, 1) + runs(sides, 7) + runs(steps, 6)
    last = None
    for first in range(len(figures) - 2):
        places = [p for p in range(first, first + 3) if near[p]]
        if len(places) > 1 and abs(sum(sides[first:first + 3])) == 3:
            if last is None or places[0] > last:
                count += 1
            last = places[-1]
    return count


def main():
    series = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    rng = random.Random(20260401)
    for length in (12, 18, 24, 36, 48, 60):
        total = sum(signals([rng.gauss(0, 1) for _ in range(length)]) for _ in range(series))
        print(f"{length}: {total / series:.3f}")


main()
