"""What is wrong with one thing that a screen reader is told about."""

import re

import pyatspi

import tree

# Roles that a clinician acts on.
CONTROLS = tree.USED | {"list item", "page tab list"}
# Roles that say nothing about what one could do there.
MUTE = ("unknown", "invalid", "filler", "panel", "layered pane", "drawing area", "canvas", "section")
# What we draw and cannot be typed into.
DRAWN = ("push button", "check box", "radio button", "list", "list item", "label", "image", "link")
REGION = re.compile(r".+, (not marked|pain (\d+ of 10|not known|not given).*|.*since .*|.*of 10.*)$")
CARD = re.compile(r"\d+ of \d+, .+")


def has(node, state):
    return node is not None and node.getState().contains(state)


def children(node):
    return [child for child in (node.getChildAtIndex(index) for index in range(node.childCount)) if child is not None]


def everything(node):
    """The node and all below it, seen or not."""
    yield node
    for index in range(min(node.childCount, tree.SEARCHED)):
        try:
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from everything(child)
        except (LookupError, RuntimeError):
            continue


def words(node):
    """All that is said of a node."""
    try:
        return "%s %s %s" % (node.name, node.description, tree.value(node))
    except (LookupError, RuntimeError):
        return ""


def holds(text, names):
    return any(re.search(r"\b%s\b" % re.escape(part), text or "") for name in names for part in name.split())


def named(node):
    return bool((node.name or "").strip())


def faults(node):
    """Yields one sentence for each fault of a node that shows."""
    role = node.getRoleName()
    if role in CONTROLS and not named(node) and not tree.popup(node):
        yield "no name"
    yield from mute(node, role)
    if role in DRAWN and has(node, pyatspi.STATE_EDITABLE):
        yield "said to be editable"
    if role == "list":
        yield from items(node)
    if role == "page tab list" and node.name.startswith("Steps"):
        yield from steps(node)
    if role == "table":
        yield from cells(node)
    if role == "panel":
        yield from choice(node)
    if role == "combo box" and children(node) and not chosen(node):
        yield "no value"


def mute(node, role):
    if role not in MUTE:
        return
    if role in ("unknown", "invalid"):
        yield "no role"
    elif has(node, pyatspi.STATE_FOCUSED) and not any(child.getRoleName() == "radio button" for child in children(node)):
        yield "has the keys but no role"
    elif named(node) and not children(node):
        yield "a name but no role"


def items(node):
    """A list speaks by its items; those of body chart and cards say where they are and how they are marked."""
    form = REGION if node.name.startswith("Body, ") else CARD if "program" in node.name.lower() else None
    for item in children(node):
        if item.getRoleName() != "list item":
            yield "an item is no list item but a %s" % item.getRoleName()
        elif form is not None and not form.match(item.name or ""):
            yield "an item is called \"%s\"" % item.name
        elif not (has(item, pyatspi.STATE_SELECTABLE) and has(item, pyatspi.STATE_FOCUSABLE)):
            yield "the item \"%s\" can be neither chosen nor reached" % item.name
    if form is not None and not children(node):
        yield "no items"
    if node.name.startswith("Body, ") and any(has(item, pyatspi.STATE_SELECTED) and item.name.endswith("not marked")
                                              for item in children(node)):
        yield "a region without a mark is said to be selected"


def steps(node):
    tabs = children(node)
    if len(tabs) != 5 or any(tab.getRoleName() != "page tab" for tab in tabs):
        yield "not five steps"
    elif sum(has(tab, pyatspi.STATE_SELECTED) for tab in tabs) > 1:
        yield "more than one step is the current one"


def cells(node):
    """No row that shows may be silent."""
    try:
        table = node.queryTable()
    except NotImplementedError:
        yield "no rows and columns"
        return
    for row in range(min(table.nRows, 200)):
        line = [table.getAccessibleAt(row, column) for column in range(table.nColumns)]
        seen = [cell for cell in line if cell is not None and tree.showing(cell)]
        if seen and not any(words(part).strip(' ="') for cell in seen for part in everything(cell)):
            yield "row %d says nothing" % (row + 1)


def choice(node):
    buttons = [child for child in children(node) if child.getRoleName() == "radio button"]
    if buttons and not named(node):
        yield "choices without a name"
    if sum(has(button, pyatspi.STATE_CHECKED) for button in buttons) > 1:
        yield "more than one choice is checked"


def chosen(node):
    """The value of a list to choose from is its selected item, or the text that was typed."""
    if any(child.getRoleName() in ("text", "entry") for child in children(node)):
        return True
    try:
        selection = node.querySelection()
        return selection.nSelectedChildren == 0 or named(selection.getSelectedChild(0))
    except NotImplementedError:
        return False
