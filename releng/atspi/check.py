#!/usr/bin/python3
"""Walks the screens of Motus by keys and fails for everything that a screen reader would stumble over.

    releng/atspi/check.py LAUNCHER CLINIC NAMES      started by check.sh, on a display and a session bus of its own

LAUNCHER starts the product, CLINIC is the folder of a demo clinic, NAMES a file with one patient's name in each line,
first the one whose record is opened. Prints one line for each offense; exit code 1 when there is one.
"""

import collections
import re
import subprocess
import sys
import time

import pyatspi

import rules
import tree

WAIT = 15
# What a screen takes to fill itself after it has come.
SETTLE = 0.2
READ = type("Read", (), {"app": "Motus", "all": True, "depth": 60, "rows": 400})


Seen = collections.namedtuple("Seen", "node role name")


def look():
    """Everything that shows now, window by window."""
    seen = []
    for window in tree.windows(READ):
        for node, _ in tree.walk(window, READ):
            try:
                seen.append(Seen(node, node.getRoleName(), node.name or ""))
            except (LookupError, RuntimeError):
                continue
    return seen


def among(seen, role, name):
    """The first of what is seen with this role and a name that begins so, both as expressions; None for none."""
    return next((one.node for one in seen if re.fullmatch(role, one.role) and re.match(name, one.name)), None)


def wait(*expected):
    """Waits until all that is expected, pairs of role and name, shows; returns all that is seen and the last of them."""
    end = time.time() + WAIT
    while True:
        seen = look()
        missing = [pair for pair in expected if among(seen, *pair) is None]
        if not missing:
            return seen, among(seen, *expected[-1]) if expected else None
        if time.time() > end:
            raise LookupError("there is no %s \"%s\"" % missing[0])
        time.sleep(0.1)


def key(*keys):
    subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)
    time.sleep(0.2)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "30", text], check=True)
    time.sleep(0.3)


def push(name):
    wait(("push button", name))[1].queryAction().doAction(0)
    time.sleep(0.3)


def focus(role, name):
    wait((role, name))[1].queryComponent().grabFocus()
    time.sleep(0.1)


class Walk:
    """Reads screen after screen, and keeps what is wrong and what was seen."""

    def __init__(self, names):
        self.names = names
        self.offenses = []
        self.controls = set()
        self.screens = []

    def read(self, screen, *expected):
        """Waits until the screen shows what it must, then judges all of it. expected: pairs of role and name."""
        self.screens.append(screen)
        try:
            wait(*expected)
        except LookupError as missing:
            self.offenses.append("%s: %s" % (screen, missing))
        time.sleep(SETTLE)
        seen = look()
        for node, role, name in seen:
            try:
                for fault in rules.faults(node):
                    self.offend(screen, fault, node)
            except (LookupError, RuntimeError):
                continue
            if role in rules.CONTROLS:
                self.controls.add((role, name))
        self.private(screen, seen)

    def offend(self, screen, fault, node):
        line = "%s: %s: %s \"%s\" in %s" % (screen, fault, node.getRoleName(), node.name, tree.above(node))
        if line.split(": ", 1)[1] not in (known.split(": ", 1)[1] for known in self.offenses):
            self.offenses.append(line)

    def private(self, screen, seen):
        """No window has a patient's name as its title; with Discreet, nobody hears of other patients."""
        for window in tree.windows(READ):
            if rules.holds(window.name, self.names):
                self.offenses.append("%s: the title of a window holds a patient's name" % screen)
        if among(seen, "check box", "Discreet on") is not None:
            for window in tree.windows(READ):
                for node in rules.everything(window):
                    typed = rules.has(node, pyatspi.STATE_EDITABLE) and rules.has(node, pyatspi.STATE_FOCUSED)
                    if not typed and rules.holds(rules.words(node), self.names[1:]):
                        self.offend(screen, "Discreet is on and another patient is named", node)


def discreet(on):
    if among(look(), "check box", "Discreet on" if on else "Discreet off") is None:
        key("ctrl+shift+d")
        wait(("check box", "Discreet on" if on else "Discreet off"))


def palette(words):
    key("ctrl+k")
    wait(("text", "Patient, exercise"))
    type_text(words)


def command(words):
    palette(words)
    wait(("table cell", words))
    key("Return")
    time.sleep(0.5)


def start_page(walk):
    walk.read("start page", ("push button", ".*[Dd]emo"))


def caseload(walk):
    discreet(False)
    walk.read("caseload", ("table", "Patients"), ("table cell", walk.names[0]), ("radio button", "In care"))
    key("F3")
    type_text("D-003")
    walk.read("caseload, searched", ("label", "1 "), ("table cell", ".*D-003"))
    discreet(True)
    walk.read("caseload, discreet", ("check box", "Discreet on"))
    discreet(False)
    key("F3", "ctrl+a", "BackSpace")
    type_text("D-001")
    wait(("table cell", walk.names[0]))
    key("Return")


def overview(walk):
    walk.read("overview", ("list", "Body, front"), ("list", "Body, back. 1 site"), ("table", "Sites"),
              ("list item", r"Lower back, right, pain 4 of 10, since \d+ \w+"), ("list item", "Calf, left, not marked"),
              ("page tab list", "Steps"), ("panel", "About this location"))
    for part in ("Routine", "Red flags", "Myths", "Questions"):
        focus("panel", "About this location")
        key("Right")
        walk.read("overview, " + part.lower(), ("radio button", part))
        if not rules.has(among(look(), "radio button", part), pyatspi.STATE_CHECKED):
            walk.offenses.append("overview: the part \"%s\" was chosen and is not said to be checked" % part)
    push("Change")
    walk.read("overview, episode", ("text", "Goal"))
    focus("list", "Body, front")
    key("Down")
    walk.read("overview, body chart by keys")


def program(walk):
    key("ctrl+3")
    walk.read("program editor", ("list item", r"1 of \d+, "), ("spin button", "Repetitions"),
              ("table", "Exercises to add"), ("panel", "Profile"))
    key("F8")
    walk.read("program editor, findings toggled")
    key("F8")
    focus("text", "Search exercises")
    type_text("bridge")
    walk.read("program editor, exercises searched", ("table cell", "Bridge"))
    command("Start from location")
    walk.read("start program page", (".*", "Location"))


def library(walk):
    push("Library$")
    walk.read("library", ("table", "Exercises of the library"), ("text", "Search exercises"), ("combo box", "Equipment"),
              ("push button", "Play"), ("push button", "Add to "), ("image|canvas|icon", ".+"))
    focus("text", "Search exercises")
    type_text("cat-cow")
    walk.read("library, searched", ("table cell", "Cat-cow"))
    key("Return")
    walk.read("library, exercise", ("image|canvas|icon", "A person on hands and knees breathes out"),
              ("push button", "Seated cat-cow, easier"), (".*", "Show statements and sources"))
    push("Play")
    walk.read("library, moving", ("push button", "Stop"))
    push("Stop")
    focus("text", "Search exercises")
    key("ctrl+a", "BackSpace")


def forms(walk):
    for step, name in (("2", "Screening"), ("4", "Diary"), ("5", "Review")):
        key("ctrl+" + step)
        walk.read(name.lower(), ("page tab", name))
    key("ctrl+i")
    walk.read("patient details", ("text", "Given name"), ("spin button", "Time for exercises"))
    # A new patient's form closes the record that was open.
    key("ctrl+n")
    walk.read("new patient", ("push button", "Add patient"))
    focus("text", "Birth date")
    type_text("2090-01-01")
    key("Tab")
    walk.read("new patient, wrong date")


def windows(walk):
    palette("e")
    walk.read("palette", ("table", "Found"))
    discreet_names(walk)
    command("Preferences")
    walk.read("preferences", ("frame|dialog", "Preferences"))
    key("Escape")
    command("Keys")
    walk.read("keys", ("frame|dialog", "Keys"))
    key("Escape")


def discreet_names(walk):
    """The palette finds other patients only without Discreet."""
    key("Escape")
    other = walk.names[1].split()[0]
    for on in (False, True):
        discreet(on)
        palette(other)
        walk.read("palette, discreet" if on else "palette, patient", ("table", "Found"))
        if on == (among(look(), "table cell", walk.names[1]) is not None):
            walk.offenses.append("palette: Discreet is %s" % ("on and does not hide" if on else "off and hides"))
        key("Escape")


SECRET = "three old maple boats"


def password(name, typed):
    focus("password text", name + "$")
    type_text(typed)


def access(walk):
    """The demo clinic gets a password here, so this comes last."""
    command("Lock")
    walk.read("protect with a password", ("text", "Your name"), ("password text", "The same password again"))
    focus("text", "Your name")
    key("ctrl+a")
    type_text("Sam Sample")
    password("Password", SECRET)
    password("The same password again", SECRET)
    push("Protect$")
    walk.read("recovery key", ("text", "Recovery key"), ("push button", "Save as PDF"))
    wait(("check box", "I have put it"))[1].queryAction().doAction(0)
    push("Done")
    time.sleep(0.5)
    command("People")
    walk.read("people", ("table", "People"), ("table cell", "Sam Sample"))
    push("Add a person")
    walk.read("people, add", ("text", "Your name|Name"), ("password text", "First password"))
    key("Escape")
    command("Change my password")
    walk.read("change password", ("password text", "Present password"))
    key("Escape")
    locked(walk)
    command("Sign out")
    walk.read("sign in", ("text", "Name"), ("password text", "Password"), ("push button", "Sign in"))


def locked(walk):
    """Nothing of a patient is told while the window is locked, not even of what is hidden."""
    key("F3")
    type_text("D-001")
    key("Return")
    time.sleep(1)
    key("ctrl+shift+l")
    walk.read("locked", ("password text", "Password"), ("push button", "Unlock"))
    for seen in look():
        if rules.holds(rules.words(seen.node), walk.names):
            walk.offend("locked", "a patient is named", seen.node)
    type_text(SECRET)
    key("Return")
    wait(("push button", "Caseload"))


def visit(launcher, arguments, walk, parts):
    """Starts the product, walks, and ends it."""
    product = subprocess.Popen([launcher, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(("frame", "Motus"))
        for part in parts:
            try:
                part(walk)
            except LookupError as missing:
                walk.offenses.append("%s: %s" % (part.__name__, missing))
    finally:
        product.terminate()
        product.wait()


def main():
    launcher, clinic, names = sys.argv[1:4]
    with open(names, encoding="utf-8") as lines:
        walk = Walk(lines.read().splitlines())
    visit(launcher, [], walk, (start_page,))
    visit(launcher, ["--clinic", clinic], walk, (caseload, overview, program, library, forms, windows, access))
    for offense in walk.offenses:
        print(offense)
    if walk.offenses:
        print("%d offenses on %d screens" % (len(walk.offenses), len(walk.screens)))
        return 1
    print("%d controls on %d screens, all with name and role" % (len(walk.controls), len(walk.screens)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
