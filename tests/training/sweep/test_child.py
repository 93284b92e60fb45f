from training.command_line import _parser
from training.commands.settings import changed_settings
from training.contract.activities import ACTIVITIES, activity
from training.contract.events import Planned
from training.contract.settings import Augmentation, TrainingSettings
from training.sweep.child import Options, arguments


def test_a_run_starts_with_the_settings_that_were_planned():
    """What the command line makes of the arguments is what the sweep has planned."""
    planned = TrainingSettings(
        hidden_units=(3, 4), augmentation=Augmentation(scale=0.25), batch_size=None, samples=7
    )
    for one in ACTIVITIES:
        words = arguments(Planned("r1", "", planned), Options(one.id, data="/a b", download=True))
        options = _parser().parse_args(words)
        assert changed_settings(activity(options.activity), options.set) == planned
        assert (str(options.data), options.id, options.pictures) == ("/a b", "r1", None)
        assert options.json and options.supervised and options.download
        assert not options.send_model
