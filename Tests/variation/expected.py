#!/usr/bin/env python3
"""Writes series.csv: fifty series of figures, with the limits and signals that the package abspc finds in them.

The figures are made here, with a fixed seed. abspc (pip install abspc==1.1.0) has the mean, the limits and the rules; it is
told to look for seven figures in a row, as Making Data Count does, and where a moving range is screened out its rules are
given the limits without it. It takes 3 / 1.128 where Making Data Count takes 2.66, so a series in which a figure lies
between the two limits is drawn anew.

    expected.py > Tests/variation/series.csv
"""
import random

import numpy as np
import pandas as pd
from abspc import spc

RULES = ("outside", "shift", "trend", "near")


def kinds(rng):
    """Figures of every shape: steady, stepping, rising, leaping, leaning to a limit, with gaps, in decimals."""
    for number in range(50):
        length = rng.choice((12, 15, 20, 24, 30, 36))
        mean, spread = rng.choice(((40, 5), (800, 60), (12.5, 1.5), (91, 2)))
        figures = [rng.gauss(mean, spread) for _ in range(length)]
        kind = number % 7
        if kind == 1:
            figures = [f + (2 * spread if place > length // 2 else 0) for place, f in enumerate(figures)]
        elif kind == 2:
            begin = rng.randrange(length - 9)
            for place in range(begin, begin + 9):
                figures[place] = mean + (place - begin - 4) * spread * 0.6
        elif kind == 3:
            figures[rng.randrange(length)] += rng.choice((-1, 1)) * 7 * spread
        elif kind == 4:
            begin = rng.randrange(length - 4)
            for place in (begin, begin + 2):
                figures[place] = mean - 2.4 * spread
            figures[begin + 1] = mean - spread
        elif kind == 5:
            figures[rng.randrange(2, length - 2)] = None
            figures[rng.randrange(2, length - 2)] = None
        digits = 0 if mean in (40, 800) else 1
        yield [None if f is None else round(f, digits) for f in figures]


def judge(figures):
    values = np.array([np.nan if f is None else f for f in figures])
    frame = spc.calculate_control_limits(pd.DataFrame({"value": values}), "XmR")
    mean, upper = frame["mean"].iloc[0], frame["ucl"].iloc[0]
    ranges = np.abs(np.diff(values))
    ranges = ranges[~np.isnan(ranges)]
    kept = ranges[ranges <= 3.267 * ranges.mean()]
    reach = (upper - mean) * kept.mean() / ranges.mean()
    limits = {name: np.full(len(values), mean + part * reach) for name, part in
              (("mean", 0), ("ucl", 1), ("lcl", -1), ("uwl", 2 / 3), ("lwl", -2 / 3))}
    known = np.nan_to_num(values, nan=mean)
    flags = (
        spc._rule1_astronomical(values, limits["ucl"], limits["lcl"]),
        spc._rule2_shift(values, limits["mean"], run_length=7),
        spc._rule3_trend(values, run_length=7),
        spc._rule4_two_in_three(known, *(limits[name] for name in ("mean", "ucl", "lcl", "uwl", "lwl"))),
    )
    ratio = 2.66 / (3 / 1.128)
    gaps = np.abs(np.abs(known - mean)[:, None] - np.array([[reach, reach * 2 / 3]]))
    doubtful = bool((gaps < reach * (ratio - 1) * 2 + 1e-6).any())
    return mean, reach * ratio, flags, doubtful


def main():
    rng = random.Random(7)
    print("figures,mean,reach," + ",".join(RULES))
    for figures in kinds(rng):
        mean, reach, flags, doubtful = judge(figures)
        while doubtful:
            place = rng.randrange(len(figures))
            if figures[place] is not None:
                figures[place] += 1
            mean, reach, flags, doubtful = judge(figures)
        places = (" ".join(str(place) for place, flag in enumerate(each) if flag) for each in flags)
        print(" ".join("-" if f is None else f"{f:g}" for f in figures), f"{mean:.6f}", f"{reach:.6f}", *places, sep=",")


main()
