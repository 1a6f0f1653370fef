#!/usr/bin/python3
"""Prints what a screen reader is told about the Motus window: role, name, states and children, one line each.

    releng/atspi/tree.py                 the whole tree of every Motus window
    releng/atspi/tree.py --unnamed       only controls that take the keyboard or a click and have no name
    releng/atspi/tree.py --find WORDS    only lines whose role or name holds these words
    releng/atspi/tree.py --all           also boxes without a name, which only lay out what is in them

Run it on the same session bus as Motus, for example

    xvfb-run -a dbus-run-session -- bash -c 'openbox & releng/run.sh & sleep 20; releng/atspi/tree.py --unnamed'

Needs at-spi2-core and python3-pyatspi (apt). Options: --app NAME (part of the application's name, default "Motus";
"" for all), --wait SECONDS (how long to wait for the window, default 30), --depth N, --rows N (children shown of a
table or list, default 40). With --unnamed the exit code is 1 when something is listed. Exit code 2: no window.
A line is: indentation, role, "name", (description), [states], =value or ="text".
"""

import argparse
import sys
import time

import pyatspi

SHOWN_STATES = ("focusable", "focused", "selected", "checked", "expanded", "editable", "selectable", "sensitive")
USED = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text",
    "spin button", "table", "tree table", "tree", "list", "slider", "link", "menu item", "check menu item",
    "radio menu item", "menu", "page tab", "table column header", "column header",
}


# Children of a long table that are asked whether they show.
SEARCHED = 5000
BOXES = ("panel", "filler", "scroll pane", "split pane", "layered pane", "section")


def states(node):
    held = {pyatspi.stateToString(state) for state in node.getState().getStates()}
    shown = [name for name in SHOWN_STATES if name in held and name != "sensitive"]
    return shown if "sensitive" in held else shown + ["disabled"]


def value(node):
    if node.getRoleName() in BOXES + ("push button", "check box", "radio button", "label"):
        return ""
    try:
        return "=%g" % node.queryValue().currentValue
    except NotImplementedError:
        pass
    try:
        return '="%s"' % node.queryText().getText(0, 60).replace("\n", "\\n")
    except NotImplementedError:
        return ""


def showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def line(node, depth):
    described = " (%s)" % node.description if node.description else ""
    return "%s%s \"%s\"%s [%s] %s" % ("  " * depth, node.getRoleName(), node.name, described,
                                      " ".join(states(node)), value(node))


def walk(node, options, depth=0):
    """Yields (node, depth) of everything that shows; a node that goes away while it is read is passed over."""
    box = not options.all and node.getRoleName() in BOXES and not node.name.strip()
    if not box:
        yield node, depth
    if depth >= options.depth:
        return
    shown = 0
    for index in range(min(node.childCount, SEARCHED)):
        try:
            child = node.getChildAtIndex(index)
            if child is not None and (showing(child) or child.getRoleName() in ("menu", "menu bar", "frame")):
                yield from walk(child, options, depth if box else depth + 1)
                shown += 1
        except (LookupError, RuntimeError):
            continue
        if shown >= options.rows:
            return


def windows(options):
    desktop = pyatspi.Registry.getDesktop(0)
    for app in desktop:
        if app is not None and options.app.lower() in (app.name or "").lower():
            yield from (window for window in app if window is not None)


def wait(options):
    end = time.time() + options.wait
    while True:
        found = list(windows(options))
        if found or time.time() > end:
            return found
        time.sleep(0.5)


def popup(node):
    """The menu that GTK keeps inside a combo box speaks by its items."""
    return node.getRoleName() == "menu" and node.parent is not None and node.parent.getRoleName() == "combo box"


def above(node):
    names = []
    parent = node.parent
    while parent is not None and len(names) < 4:
        if parent.name or parent.getRoleName() != "filler":
            names.append("%s \"%s\"" % (parent.getRoleName(), parent.name))
        parent = parent.parent
    return " < ".join(names)


def main():
    parser = argparse.ArgumentParser(add_help=True, description=__doc__.splitlines()[0])
    parser.add_argument("--app", default="Motus")
    parser.add_argument("--wait", type=float, default=30)
    parser.add_argument("--depth", type=int, default=60)
    parser.add_argument("--rows", type=int, default=40)
    parser.add_argument("--find")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--unnamed", action="store_true")
    options = parser.parse_args()
    found = wait(options)
    if not found:
        print("No window of an application named like \"%s\" on this session bus." % options.app, file=sys.stderr)
        return 2
    listed = 0
    for window in found:
        for node, depth in walk(window, options):
            try:
                text = line(node, depth)
                if options.unnamed:
                    if node.getRoleName() in USED and not node.name.strip() and not popup(node):
                        listed += 1
                        print(text.strip(), "<", above(node))
                elif not options.find or options.find.lower() in text.lower():
                    print(text)
            except (LookupError, RuntimeError):
                continue
    return 1 if options.unnamed and listed else 0


if __name__ == "__main__":
    sys.exit(main())
