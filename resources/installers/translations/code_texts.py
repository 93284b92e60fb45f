"""Texts in the code that Qt's own lupdate cannot see, found in its syntax trees.

Four kinds: words that a small function of a module translates, ``_words("…")``; what is given to
``QCoreApplication.translate`` under another name or with a context from a constant; sentences about
failures and other templates, which are written where there is no Qt and translated where they are
shown, in the context ``errors``; and what a training says that it prepares.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from resources.installers.translations.messages import Message

ERRORS, PREPARING = "errors", "preparing"
OFFERS = "training.contract.offered"  # whose hints are translated elsewhere, see other_texts
IN_TERMINALS = (  # read by scripts, or told where there is no Qt to translate: always in English
    "desktop.self_test",
    "desktop.services.system_libraries",
    "desktop.services.system_packages",
)
TRANSLATING = {"QCoreApplication.translate", "translate", "tr"}
TEMPLATED = re.compile(r"\w*Error|Sentence|Ending|Told")  # what is made of a template and its parts
SENTENCE = re.compile(r"[A-Z“{].*\s.*[.?!]|\{\w+\}.*\s.*|.*\s.*\{\w+.*\}.*", re.DOTALL)


class Module:
    """One file's syntax tree and what its names stand for.

    Parameters
    ----------
    path
        The file.
    root
        The folder from which modules are imported.
    """

    def __init__(self, path: Path, root: Path) -> None:
        self.name = ".".join(path.relative_to(root).with_suffix("").parts)
        tree = ast.parse(path.read_text("utf-8"))
        nodes = list(ast.walk(tree))
        self.constants = dict(_constants(tree))
        self.imported = {
            alias.asname or alias.name: (node.module or "", alias.name)
            for node in nodes
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        self.calls = [node for node in nodes if isinstance(node, ast.Call)]
        self.functions = [node for node in nodes if isinstance(node, ast.FunctionDef)]


def code_texts(root: Path) -> list[Message]:
    """Return the texts of ``desktop`` and ``training`` that lupdate does not find."""
    paths = [*(root / "desktop").rglob("*.py"), *(root / "training").rglob("*.py")]
    modules = [Module(path, root) for path in sorted(paths)]
    found = list(_words(modules))
    for module in modules:
        found += [*_translated(module), *_sentences(module), *_preparations(module)]
    return list(dict.fromkeys(found))


def _words(modules: list[Module]) -> Iterator[Message]:
    """Return what is given to functions that do nothing but translate their argument."""
    contexts = {
        (module.name, name): context
        for module in modules
        for name, context in _translating_functions(module)
    }
    for module in modules:
        for call in module.calls:
            if not isinstance(call.func, ast.Name) or not call.args:
                continue
            name = call.func.id
            place = module.imported.get(name, (module.name, name))
            if place in contexts:
                for text in _literals(call.args[0], module):
                    yield Message(contexts[place], text)


def _translating_functions(module: Module) -> Iterator[tuple[str, str]]:
    """Return the names of functions ``return QCoreApplication.translate(context, text)``."""
    for node in module.functions:
        match node:
            case ast.FunctionDef(name=name, body=[*_, ast.Return(value=ast.Call() as call)]):
                if not ast.unparse(call.func).endswith(".translate") or len(call.args) < 2:
                    continue
                given, text = call.args[:2]
                arguments = {one.arg for one in node.args.args}
                if isinstance(text, ast.Name) and text.id in arguments:
                    for context in _literals(given, module):
                        yield name, context


def _translated(module: Module) -> Iterator[Message]:
    """Return what is translated at once, ``translate(CONTEXT, "…")``, or as ``tr`` in short."""
    for call in module.calls:
        if ast.unparse(call.func) in TRANSLATING and len(call.args) == 2:
            for context in _literals(call.args[0], module):
                for text in _literals(call.args[1], module):
                    yield Message(context, text)


def _sentences(module: Module) -> Iterator[Message]:
    """Return the templates of errors and of other sentences."""
    if module.name.startswith(IN_TERMINALS):
        return
    is_about_them = False
    for call in module.calls:
        name = ast.unparse(call.func).rpartition(".")[2]
        if not TEMPLATED.fullmatch(name):
            continue
        is_about_them = True
        for argument in call.args[:2]:
            for text in _literals(argument, module):
                if SENTENCE.fullmatch(text):
                    yield Message(ERRORS, text)
    if module.name == OFFERS:
        return
    is_about_them = is_about_them or any(map(TEMPLATED.fullmatch, module.imported))
    if is_about_them or module.name.startswith(("desktop.services", "training.contract")):
        for texts in module.constants.values():
            for text in texts:
                if SENTENCE.fullmatch(text) and "\n" not in text:  # else help in a terminal
                    yield Message(ERRORS, text)


def _preparations(module: Module) -> Iterator[Message]:
    """Return what is told while data is read: calls of ``progress`` in the training."""
    for call in module.calls:
        if module.name.startswith("training.") and ast.unparse(call.func).endswith("progress"):
            for text in _literals(call.args[0], module) if call.args else []:
                yield Message(PREPARING, text)


def _constants(tree: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """Return the module's constants in capitals with all texts in them."""
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                pass
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                pass
            case _:
                continue
        if name.isupper():
            yield (
                name,
                [
                    one.value
                    for one in ast.walk(value)
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                ],
            )


def _literals(node: ast.expr, module: Module) -> list[str]:
    """Return the texts that an expression may be, as far as the file itself tells."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.Name(id=name):
            return module.constants.get(name, [])
        case ast.IfExp(body=one, orelse=other):
            return [*_literals(one, module), *_literals(other, module)]
        case _:
            return []
