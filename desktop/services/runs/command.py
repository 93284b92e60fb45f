"""The command that makes a run, or all runs of a sweep, on this machine or on another."""

import importlib.util
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from desktop.services.child_program import PROGRAM_FOLDER
from desktop.services.runs.model_place import made_at
from desktop.services.runs.request import RunRequest
from training.contract.activities import activity
from training.contract.bundle import bundled_program, is_bundle
from training.contract.errors import SettingsError
from training.contract.settings import TrainingSettings
from training.contract.sweep import Range, Sweep, Values

TRAINING_PROGRAM = "layerwise-train"  # beside the executable of a bundle
REMOTE_SHELLS = frozenset({"ssh", "autossh", "plink"})

ELSEWHERE = (
    "Your own pictures lie on this machine, and a command of yours trains on another; choose the "
    "activity's own data, or this computer under “Model, Where to train…”."
)
NOT_A_COMMAND = (
    "The command that starts a training cannot be read ({fault}): {command}. Look under “Model, "
    "Where to train…”."
)


class Launch(NamedTuple):
    """How a run's process is started.

    Attributes
    ----------
    arguments
        The program and what it is told.
    folder
        To start it in; ``None`` is where this program is.
    is_own
        Whether it is the person's own command, whose files may be on another machine.
    """

    arguments: list[str]
    folder: Path | None
    is_own: bool


def launch(identifier: str, request: RunRequest, own_command: str, *, resume: bool) -> Launch:
    """Return how to start a run, or to go on with it.

    Parameters
    ----------
    identifier
        The run's id.
    request
        What is trained.
    own_command
        The person's own; empty for the program on this machine.
    resume
        Whether it goes on from its checkpoint.

    Raises
    ------
    SettingsError
        If the command cannot be read, there is no such activity, or own pictures would have to
        be on another machine.
    """
    words = split(own_command)
    check(request, own_command)
    told = ["run", request.activity, "--json", "--supervised", f"--title={request.title}"]
    if resume:
        told += ["--resume", identifier]
    else:
        told += ["--id", identifier, *_changes(request.activity, request.settings)]
        told += ["--pictures", request.pictures] if request.pictures else []
    if not words:
        told += ["--output", str(made_at(identifier, request.title))]
    return _launch(words, told)


def launch_sweep(request: RunRequest, own_command: str, *, resume: bool) -> Launch:
    """Return how to start a sweep on Ray, or to go on with it.

    Parameters
    ----------
    request
        Any of its runs.
    own_command, resume
        As for one run.

    Raises
    ------
    SettingsError
        As for one run.
    """
    words = split(own_command)
    check(request, own_command)
    sweep = request.sweep
    assert sweep is not None and sweep.ray is not None and sweep.space is not None
    told = ["sweep", request.activity, "--json", "--supervised", "--grace", str(sweep.grace)]
    told += ["--ray", sweep.ray] if sweep.ray else ["--ray"]
    if resume:
        told += ["--resume", sweep.id]
    else:
        told += ["--id", sweep.id, *_changes(request.activity, sweep.space.base)]
        told += _swept(sweep.space)
        told += ["--pictures", request.pictures] if request.pictures else []
    return _launch(words, told)


def _launch(words: Sequence[str], told: Sequence[str]) -> Launch:
    """Return what starts the program here, or with the words of the person's own command."""
    if not words:
        return Launch([*training_program(), *told], PROGRAM_FOLDER, is_own=False)
    told = [*told, "--send-model"]
    quoted = [shlex.quote(one) for one in told] if _is_remote_shell(words) else told
    return Launch([*words, *quoted], None, is_own=True)


def check(request: RunRequest, own_command: str) -> None:
    """Refuse what this command cannot train.

    Raises
    ------
    SettingsError
        If it is one on another machine, and the pictures are here.
    """
    if request.pictures and split(own_command):
        raise SettingsError(ELSEWHERE)


def split(command: str) -> list[str]:
    """Return the words of a command as a shell would read them.

    Raises
    ------
    SettingsError
        If a quotation mark is missing.
    """
    try:
        if os.name != "nt":
            return shlex.split(command)
        words = shlex.split(command, posix=False)  # a backslash is a folder's
    except ValueError as error:
        raise SettingsError(NOT_A_COMMAND, fault=error, command=command) from error
    return [word[1:-1] if word[:1] == word[-1:] == '"' else word for word in words]


def training_program() -> list[str]:
    """Return how to run the training of this installation."""
    if is_bundle():
        return [str(bundled_program(TRAINING_PROGRAM))]
    return [sys.executable, "-m", "training"]


def has_training() -> bool:
    """Return whether this installation can train on this machine; nothing is imported for it."""
    if is_bundle():
        return bundled_program(TRAINING_PROGRAM).is_file()
    return importlib.util.find_spec("tensorflow") is not None


def _changes(identifier: str, settings: TrainingSettings) -> list[str]:
    """Return the options for the settings that are not the activity's own."""
    own = msgspec.to_builtins(activity(identifier).settings)
    wanted = msgspec.to_builtins(settings)
    changed = {name: value for name, value in wanted.items() if value != own[name]}
    pairs = (f"{name}={msgspec.json.encode(value).decode()}" for name, value in changed.items())
    return [part for pair in pairs for part in ("--set", pair)]


def _swept(space: Sweep) -> list[str]:
    """Return the options for what a sweep goes over, as ``layerwise-train sweep`` reads them."""
    told = [part for one in space.grid for part in ("--grid", _values(one))]
    for one in space.drawn:
        told += ["--random", _range(one) if isinstance(one, Range) else _values(one)]
    return [*told, "--trials", str(space.trials), "--seed", str(space.seed)]


def _values(one: Values) -> str:
    """Return a setting and the values to try, each in JSON."""
    return f"{one.setting}={','.join(msgspec.json.encode(value).decode() for value in one.values)}"


def _range(one: Range) -> str:
    """Return a setting and the range to draw from."""
    logarithmic = ":log" if one.logarithmic else ""
    return f"{one.setting}={one.lowest!r}..{one.highest!r}{logarithmic}"


def _is_remote_shell(words: Sequence[str]) -> bool:
    """Return whether what follows the command is read by a shell elsewhere.

    ``env A=1 ssh …`` is one as well.
    """
    return any(Path(word).stem.lower() in REMOTE_SHELLS for word in words)
