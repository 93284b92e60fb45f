"""Surroundings in which the pictures look alike on every machine."""

import os

OWN = ("LAYERWISE_DATA", "LANGUAGE", "LC_NUMERIC", "LC_TIME", "QT_SCALE_FACTOR")


def settle_surroundings(home):
    """Nobody's settings, models or data; no screen; English words and marks of numbers.

    Parameters
    ----------
    home
        An empty folder, for all that the application writes.
    """
    for name in OWN:
        os.environ.pop(name, None)
    (home / "layerwise.toml").touch()  # no administrator's settings either
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        LC_ALL="en_GB.UTF-8",
        LANG="en_GB.UTF-8",
        LAYERWISE_USER_FOLDER=str(home / "user"),
        LAYERWISE_SITE_CONFIG=str(home / "layerwise.toml"),
        LAYERWISE_SITE_FOLDER=str(home / "shared"),
        ORT_DISABLE_TELEMETRY="1",
    )
