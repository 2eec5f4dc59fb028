"""Attacks published sites; with --self-test, sites that leak, each of which must be broken."""
import collections
import pathlib
import sys
import tempfile

import leaks
import tauargus
from attack import PARTNER, SMALL, Attack
from numbers_in_text import strays
from published import Published

MOST_SHOWN = 12


def broken(folders, truth=None):
    """What can be worked out of some editions of a site, taken together, by who knows which hidden numbers are small."""
    attack = Attack(Published(folders), Published([truth]) if truth else None)
    return attack, attack.broken


def self_test(hidden, shown):
    """Whether each leak is seen, for what it is, and nothing in a site without one."""
    told = 0
    missed = [f"without a leak: {found}" for found in broken([hidden], shown)[1]]
    for leak in leaks.PRINTED + leaks.WORKED_OUT:
        with tempfile.TemporaryDirectory() as work:
            site = pathlib.Path(work) / "site"
            leak(leaks.Leak(hidden, shown, site))
            attack, found = broken([site], shown)
        # What only follows must have been worked out: a number with the relations that tell it, and none that was read.
        follows = [line for line in found if line.endswith(")") and (" can only be [" in line or ".." in line.split(" is ")[-1])]
        name = leak.__name__.replace("_", " ")
        if not found or (leak in leaks.WORKED_OUT and found != follows):
            missed.append(name)
        told += attack.told_by_sums
        print(f"{name}: " + (found[0] if found else "NOT SEEN").replace(f"{site}/", ""))
    with tempfile.TemporaryDirectory() as work:
        site = pathlib.Path(work) / "site"
        leaks.a_number_of_no_row(leaks.Leak(hidden, shown, site))
        if len(list(strays(site))) != 1:
            missed.append("a number of no row")
    if tauargus.audit_jj and not told:
        missed.append("τ-Argus tells nothing of what sums give away")
    return missed


def main(arguments):
    if arguments[:1] == ["--self-test"]:
        missed = self_test(*arguments[1:3])
        print(f"{len(leaks.PRINTED)} leaks that print and {len(leaks.WORKED_OUT)} that tell; not as they should be: {missed or 'none'}")
        return 1 if missed else 0
    truth = arguments.pop(1) if arguments[:1] == ["--truth"] else None
    arguments = arguments[1:] if truth else arguments
    attack, found = broken(arguments, truth)
    found = found + [stray for folder in arguments for stray in strays(folder)]
    kinds = collections.Counter(attack.kinds.get(cell) for cell in attack.site.hidden)
    print(
        f"{len(attack.site.hidden)} hidden values ({kinds[SMALL]} small, {kinds[PARTNER]} partners, {kinds[None]} others), "
        f"{len(attack.relations)} relations found, {len(attack.audited)} bounded by τ-Argus too, {len(found)} values broken")
    for line in found[:MOST_SHOWN]:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
