"""Prints the accessibility tree of a page, with one line for each object.

    tree.py TITLE

Waits until a page with this title is on the AT-SPI bus of the session.
"""
import sys
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

# Seconds to wait for the page.
PAGE_TIMEOUT = 60
DEPTH = 25
PRINTED_ATTRIBUTES = ('level', 'live', 'explicit-name')


def each_document(node, depth=0):
    """Yields the web pages at or below a node, down to a depth of DEPTH."""
    if node is None or depth > DEPTH:
        return
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        yield node
        return
    for index in range(node.get_child_count()):
        yield from each_document(node.get_child_at_index(index), depth + 1)


def text_of(node):
    """Returns the text of an object. Each object inside it is replaced by `[]`."""
    try:
        return ' '.join(Atspi.Text.get_text(node, 0, -1).replace('\ufffc', ' [] ').split())
    except GLib.GError:
        return ''  # the object has no text


def states_of(node):
    """Yields whether an object is expanded, collapsed or checked."""
    states = node.get_state_set()
    if states.contains(Atspi.StateType.EXPANDABLE):
        yield 'expanded' if states.contains(Atspi.StateType.EXPANDED) else 'collapsed'
    if states.contains(Atspi.StateType.CHECKED):
        yield 'checked'


def lines(node, depth=0):
    """Yields the line of an object and the lines of all objects inside it."""
    name, text = node.get_name() or '', text_of(node)
    attributes = node.get_attributes() or {}
    more = [*states_of(node), *(f'{key}={attributes[key]}' for key in PRINTED_ATTRIBUTES if key in attributes)]
    words = ['  ' * depth + node.get_role_name()]
    if name:
        words.append(f'"{name}"')
    if text and text != name:
        words.append(f'text: {text}')
    if more:
        words.append(f'({", ".join(more)})')
    yield ' '.join(words)
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from lines(child, depth + 1)


def main(title):
    """Waits for the page and prints its tree."""
    deadline = time.monotonic() + PAGE_TIMEOUT
    while time.monotonic() < deadline:
        try:
            for document in each_document(Atspi.get_desktop(0)):
                if title in (document.get_name() or ''):
                    print('\n'.join(list(lines(document))))
                    return 0
        except GLib.GError:
            pass  # an object disappeared while it was read: try again
        time.sleep(0.2)
    return f'no page called {title}'


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
