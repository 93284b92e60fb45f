"""A ``.ts`` file: read, written in one fixed order, and brought up to date."""

import re
import xml.etree.ElementTree as Xml
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from resources.installers.translations.messages import Message

Forms = tuple[str, ...]  # one text, or one for each plural form
Catalogue = dict[Message, Forms]  # texts without a translation have no forms

FIELD = re.compile(r"\{(\w*)(?:![rsa])?(:[^{}]*)?\}|%n|%L?\d")
TAG = re.compile(r"</?(\w+)[^<>]*>")


class Update(NamedTuple):
    """A catalogue that is up to date, with the texts that are new and those that went."""

    catalogue: Catalogue
    new: list[Message]
    gone: list[Message]


def read(path: Path) -> Catalogue:
    """Return what a ``.ts`` file holds; what is unfinished counts as not translated."""
    found: Catalogue = {}
    for context in Xml.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for node in context.iter("message"):
            has_count = node.get("numerus") == "yes"
            comment = node.findtext("comment", "")
            message = Message(name, node.findtext("source", ""), comment, has_count)
            found[message] = _forms(node.find("translation"))
    return found


def write(path: Path, language: str, catalogue: Catalogue) -> None:
    """Write a ``.ts`` file: contexts and their texts by the alphabet, so that changes are small."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Xml.Element] = {}
    for message, forms in sorted(catalogue.items()):
        if message.context not in contexts:
            contexts[message.context] = Xml.SubElement(root, "context")
            Xml.SubElement(contexts[message.context], "name").text = message.context
        _add(contexts[message.context], message, forms)
    Xml.indent(root, " ")
    text = Xml.tostring(root, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", "utf-8")


def updated(old: Mapping[Message, Forms], messages: Iterable[Message]) -> Update:
    """Return the catalogue of these texts, with the translations that are there already."""
    catalogue = {message: old.get(message, ()) for message in messages}
    new = [message for message in catalogue if message not in old]
    return Update(catalogue, new, [message for message in old if message not in catalogue])


def faults(catalogue: Catalogue, plural_forms: int) -> list[str]:
    """Return what is wrong with a catalogue's translations, one sentence each.

    Parameters
    ----------
    catalogue
        What is looked at.
    plural_forms
        How many forms a text with a count has in the language.
    """
    found = []
    for message, forms in catalogue.items():
        wanted = plural_forms if message.has_count else 1
        if len(forms) != wanted or not all(forms):
            found.append(f"{message.context}: “{message.source}” is not translated")
            continue
        found += [
            f"{message.context}: “{message.source}” and “{form}” differ in {what}"
            for form in forms
            for what in _differences(message, form)
        ]
    return found


def _differences(message: Message, form: str) -> list[str]:
    """Return in what a translation is not like its source."""
    source = message.source
    pairs = {
        "their fields": (_fields(source), _fields(form)),
        "their tags": (sorted(TAG.findall(source)), sorted(TAG.findall(form))),
        "their mnemonics": (_mnemonics(source), _mnemonics(form)),
        "their lines": (source.count("\n") > 0, form.count("\n") > 0),
        "their ends": (_end(source), _end(form)),
        "the spaces around them": (_edges(source), _edges(form)),
    }
    return [what for what, (one, other) in pairs.items() if one != other]


def _fields(text: str) -> frozenset[str]:
    """Return the fields that a text has; a count of one may be left out in words."""
    return frozenset(found[0] for found in FIELD.finditer(text) if found[0] != "%n")


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&\w", text)) if "&&" not in text else -1


def _end(text: str) -> str:
    """Return the mark that a text ends with: a sentence stays one, and dots that promise more."""
    last = text.rstrip()[-1:]
    return last if last in ".?!…:" else ""


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _forms(translation: Xml.Element | None) -> Forms:
    if translation is None or translation.get("type") is not None:
        return ()
    plural = translation.findall("numerusform")
    forms = tuple(one.text or "" for one in plural) if plural else (translation.text or "",)
    return forms if all(forms) else ()


def _add(context: Xml.Element, message: Message, forms: Forms) -> None:
    """Put one text with its translation into the file."""
    node = Xml.SubElement(context, "message")
    Xml.SubElement(node, "source").text = message.source
    if message.comment:
        Xml.SubElement(node, "comment").text = message.comment
    translation = Xml.SubElement(node, "translation")
    if not forms:
        translation.set("type", "unfinished")
    if message.has_count:
        node.set("numerus", "yes")
        for form in forms or ("",):
            Xml.SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]
