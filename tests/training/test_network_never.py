"""Where an administrator has switched the network off, `--download` is refused at once."""

import pytest

from training.command_line import WRONG_INPUT, main


@pytest.mark.parametrize("command", [["run", "pokemon-vgg16"], ["export", "r1"]])
def test_a_download_is_refused_before_anything_begins(administrator, capsys, command):
    administrator("network = 'never'")
    assert main([*command, "--download"]) == WRONG_INPUT
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("layerwise-train: Nothing is downloaded on this computer")


def test_without_that_option_a_command_does_what_it_does(administrator, capsys):
    administrator("network = 'never'")
    assert main(["list"]) == 0
    assert "digits-ann" in capsys.readouterr().out
