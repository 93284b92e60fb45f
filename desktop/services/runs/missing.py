"""Whether a training can run here, found out without importing TensorFlow."""

import importlib.util

from desktop.services.runs.command import has_training
from training.contract.bundle import is_bundle
from training.contract.sentence import Sentence

NEEDED = ("tensorflow", "tf2onnx", "h5py", "tqdm")  # of the extra `training`
RAY = "ray"  # of the extra `cluster`
INSTALL = "pip install '.[training]'"  # as the README says

WITHOUT_EXTRA = (
    "Training needs {missing}, which this installation does not have. Install it with {command} "
    "in the folder of Layerwise and start it again; everything else works without."
)
WITHOUT_RAY = (
    "Several runs at a time, here or on a cluster, need Ray: install it with {command} and start "
    "Layerwise again."
)
INSTALL_RAY = "pip install '.[training,cluster]'"
# In the packaged application nothing can be installed besides.
RAY_IS_NOT_PACKAGED = (
    "Several runs at a time need Ray, which the packaged Layerwise does not have; here the runs go "
    "one after the other, and a command under “Model, Where to train…” can train elsewhere."
)
WITHOUT_PROGRAM = (
    "This edition of Layerwise is for looking and cannot train: install the full one, which is to "
    "be had where this one came from. Kept runs, lessons and everything else work here too, and a "
    "command under “Model, Where to train…” can train on another machine."
)


def missing(own_command: str = "") -> Sentence | None:
    """Return what is missing here for a training and how to get it; ``None`` if it can run.

    Parameters
    ----------
    own_command
        The person's own command that starts a training; what that needs is not known here.
    """
    if own_command.strip():
        return None
    if is_bundle():
        return None if has_training() else Sentence(WITHOUT_PROGRAM, {})
    lacking = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if not lacking:
        return None
    return Sentence(WITHOUT_EXTRA, {"missing": " and ".join(lacking[:2]), "command": INSTALL})


def missing_for_ray(own_command: str = "") -> Sentence | None:
    """Return what is missing here for several runs at a time; ``None`` if Ray can do them.

    Parameters
    ----------
    own_command
        As in :func:`missing`.
    """
    if own_command.strip() or importlib.util.find_spec(RAY) is not None:
        return None
    if is_bundle():
        return Sentence(RAY_IS_NOT_PACKAGED, {})
    return Sentence(WITHOUT_RAY, {"command": INSTALL_RAY})
